import { foldName } from '../../text/words.ts';
import type { StatusEvidence } from '../match/evidence.ts';
import { makeStatusEvidence, sayStatus } from '../match/statuses.ts';
import type { Reading, ReadStatus } from '../read/reading.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const statusConstant: Form<StatusEvidence> = {
  name: 'status-constant',
  description: 'an HTTP status by the name that a language or library has for it',
  find,
  want,
  say: sayStatus,
};

export const examples: FormExamples = {
  true: [
    ['ResponseStatusException(HttpStatus.NOT_FOUND)', 'http/404'],
    ['got HttpStatusCode.TooManyRequests from the gateway', 'http/429'],
    ['w.WriteHeader(http.StatusBadGateway)', 'http/502'],
    ['sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE)', 'http/503'],
    ['status.HTTP_403_FORBIDDEN', 'http/403'],
  ],
  // gRPC calls its statuses so too.
  false: ['StatusCode.NOT_FOUND', 'NOT_FOUND', 'HttpStatus.OPEN', 'http.StatusText(err)'],
};

/** Names of the statuses of failures, folded. */
const STATUSES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    badrequest: 400,
    unauthorized: 401,
    paymentrequired: 402,
    forbidden: 403,
    notfound: 404,
    methodnotallowed: 405,
    notacceptable: 406,
    proxyauthenticationrequired: 407,
    requesttimeout: 408,
    conflict: 409,
    gone: 410,
    lengthrequired: 411,
    preconditionfailed: 412,
    payloadtoolarge: 413,
    requestentitytoolarge: 413,
    unsupportedmediatype: 415,
    expectationfailed: 417,
    unprocessableentity: 422,
    unprocessablecontent: 422,
    locked: 423,
    toomanyrequests: 429,
    internalservererror: 500,
    notimplemented: 501,
    badgateway: 502,
    serviceunavailable: 503,
    gatewaytimeout: 504,
  }),
);

const CONSTANT =
  /\b(?:(?:Http|HTTP)Status(?:Code)?\.|StatusCode::|StatusCodes\.(?:Status[45]\d\d)?|http\.Status|SC_|Response::HTTP_|HTTP_[45]\d\d_)([A-Z][A-Za-z_]{2,40})\b/g;

function find({ reading, index }: Setting) {
  return { pieces: makeStatusEvidence('status-constant', readConstants(reading), index) };
}

function want(reading: Reading) {
  return { codes: readConstants(reading).map(({ status }) => String(status)) };
}

function readConstants({ passages }: Reading): ReadStatus[] {
  return passages
    .filter(({ object }) => object === undefined)
    .flatMap(({ text, line }) =>
      Array.from(text.matchAll(CONSTANT), ([, name = '']) => STATUSES.get(foldName(name))).flatMap(
        (status) => (status === undefined ? [] : [{ status, line }]),
      ),
    );
}
