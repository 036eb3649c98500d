import { foldName } from '../../text/words.ts';
import type { StatusEvidence } from '../match/evidence.ts';
import { makeStatusEvidence, sayStatus } from '../match/statuses.ts';
import type { ReadObject } from '../read/reading.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const statusField: Form<StatusEvidence> = {
  name: 'status-field',
  description: 'a field named for the HTTP status, among such as stand beside one',
  find,
  // The form of fields asks for the value.
  want: () => ({}),
  say: sayStatus,
};

export const examples: FormExamples = {
  true: [
    ['{"statusCode":404,"message":"no"}', 'http/404'],
    ['{"type":"about:blank","title":"x","status":403}', 'http/403'],
    ['{"message":"x","status":"404"}', 'http/404'],
    ['at=error code=H12 desc="Request timeout" method=GET status=503', 'http/503'],
  ],
  false: [
    '{"status":204,"message":"x","id":"a-long-one"}',
    '{"status":404,"name":"x","price":12,"amount":1}',
    '{"status":"open","path":"/404"}',
  ],
};

/** Fields in which frameworks and RFC 9457 put the HTTP status of an answer. */
const STATUS_FIELD = /^(?:http)?(?:response)?status(?:code)?$|^httpcode$/;

/** Names that stand beside the status in such answers, and hardly elsewhere. */
const COMPANION =
  /^(?:error|path|timestamp|title|type|detail|instance|statustext|headers|reason|url|uri|method|host|route|level|caller|dyno|latency|duration|upstream|useragent)$/;

/** And those that stand beside a failure's, but beside other numbers too. */
const MESSAGE = /^(?:err(?:or)?)?(?:message|msg)$/;

/** In a text of so few characters the field stands for itself. */
const BARE = 30;

function find({ reading: { objects, text }, index }: Setting) {
  const told = objects.flatMap((object) => readFields(object, text.length < BARE));
  return { pieces: makeStatusEvidence('status-field', told, index) };
}

function readFields({ fields, children }: ReadObject, isBare: boolean) {
  const names = [...fields.map(({ name }) => name), ...children].map(foldName);
  return fields.flatMap(({ name, value, line }) => {
    const folded = foldName(name);
    const isStatus = STATUS_FIELD.test(folded) && /^[1-5]\d\d$/.test(value);
    const isCertain =
      isBare ||
      folded.startsWith('http') ||
      folded.length > 6 ||
      names.some((other) => COMPANION.test(other)) ||
      (/^[45]/.test(value) && names.some((other) => MESSAGE.test(other)));
    return isStatus && isCertain ? [{ status: Number(value), line }] : [];
  });
}
