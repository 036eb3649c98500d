import { foldName } from '../../text/words.ts';
import type { ReadObject } from './reading.ts';

/** An answer whose shape tells what its fields are, whoever sends it. */
export interface KnownShape {
  /** What the code in it is, in words that follow "looks like". */
  what: string;
  /** Folded name of the field that holds an HTTP status. */
  status?: string;
  /** Folded name of the field that holds a name or a code. */
  code?: string;
  is: (fields: ReadonlyMap<string, string>, object: ReadObject) => boolean;
}

export const KNOWN_SHAPES: readonly KnownShape[] = [
  {
    what: 'the name of a status of Google’s APIs',
    status: 'code',
    code: 'status',
    // Java's client prints what stands in `error` alone.
    is: (fields, { name, children }) =>
      fields.has('message') &&
      (children.includes('errors') ||
        (name === 'error' && /^[A-Z_]{4,40}$/.test(fields.get('status') ?? ''))) &&
      (name === 'error' || fields.has('code')),
  },
  {
    what: 'a reason of Kubernetes',
    status: 'code',
    code: 'reason',
    is: (fields) => fields.get('kind') === 'Status' && fields.has('status'),
  },
  {
    what: 'an error of Telegram’s API',
    status: 'errorcode',
    is: (fields) => fields.get('ok')?.toLowerCase() === 'false' && fields.has('description'),
  },
  {
    what: 'an error of OAuth 2.0',
    code: 'error',
    is: (fields) => fields.has('errordescription'),
  },
  {
    what: 'the name of an error of AWS',
    code: 'type',
    is: (_, object) => hasField(object, '__type'),
  },
  {
    what: 'the name of an error of AWS',
    code: 'code',
    is: (fields) => fields.has('message') && (fields.has('requestid') || fields.has('hostid')),
  },
  {
    what: 'an error code of GraphQL',
    code: 'code',
    is: (_, { name }) => name === 'extensions',
  },
  {
    what: 'a code of a payment API',
    code: 'code',
    is: (fields) => fields.has('declinecode') || fields.get('code')?.startsWith('card_') === true,
  },
];

/** The shapes that an object has, each with its fields by their folded names. */
export function getKnownShapes(object: ReadObject) {
  const fields = new Map(object.fields.map(({ name, value }) => [foldName(name), value.trim()]));
  return KNOWN_SHAPES.filter((shape) => shape.is(fields, object)).map((shape) => ({
    shape,
    fields,
  }));
}

/** Answers that show each shape, with what they hold; and answers that only look like one. */
export const examples: {
  true: readonly (readonly [json: string, holds: string])[];
  false: readonly string[];
} = {
  true: [
    ['{"error":{"code":404,"message":"x","status":"NOT_FOUND"}}', '404'],
    ['{"kind":"Status","status":"Failure","reason":"NotFound","code":404}', '404'],
    ['{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}', '400'],
    ['{"error":"invalid_grant","error_description":"x"}', 'invalid_grant'],
    ['{"__type":"com.example#ThrottlingException","message":"x"}', 'ThrottlingException'],
    [
      '<Error><Code>NoSuchBucket</Code><Message>x</Message><RequestId>1</RequestId></Error>',
      'NoSuchBucket',
    ],
    ['{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}', 'UNAUTHENTICATED'],
    ['{"error":{"code":"card_declined","decline_code":"lost_card"}}', 'card_declined'],
  ],
  false: [
    '{"error":{"code":204,"message":"x","severity":2}}',
    '{"kind":"Pod","status":{"phase":"Running"},"code":404}',
    '{"ok":true,"error_code":400,"description":"x"}',
  ],
};

function hasField({ fields }: ReadObject, name: string): boolean {
  return fields.some((field) => field.name === name);
}
