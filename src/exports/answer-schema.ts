import { ANY, isArrayIndex, parsePointer } from '../catalog/pointer.ts';
import type { Envelope } from '../schemas/envelope.ts';

/** A JSON Schema, as far as one is made here. */
export type JsonSchema = Record<string, unknown>;

/** A place in a list behind which a schema says nothing: it would have to name all those before. */
const MAX_INDEX = 100;

/**
 * The JSON Schema of an answer in the shape of an envelope: that there is a code and of which type, and
 * where the message is. It is open: what else there is differs.
 */
export function makeAnswerSchema({
  title,
  tell,
  code,
  where,
  type,
  message,
}: Envelope): JsonSchema {
  // A number may also arrive as a text of the same digits.
  const types = type === 'number' ? ['number', 'string'] : type;
  const inCode = makePlace(parsePointer(code), { type: types }, where);
  const schema =
    message === undefined
      ? inCode
      : { allOf: [inCode, makePlace(parsePointer(message), { type: 'string' })] };
  return { title, description: tell, ...schema };
}

/**
 * What stands at a pointer, and that it stands there, beside fields that have certain values. A number may
 * be the place in a list, or a name.
 */
function makePlace(
  [token, ...others]: readonly string[],
  inner: JsonSchema,
  where: Envelope['where'] = {},
): JsonSchema {
  if (token === undefined) return inner;
  const member = makePlace(others, inner, where);
  // Some item of the list is so; what the others are is open.
  if (token === ANY) return { type: 'array', contains: member };
  const beside = others.length === 0 ? Object.entries(where) : [];
  const asName = {
    required: [token, ...beside.map(([name]) => name)],
    properties: {
      [token]: member,
      ...Object.fromEntries(beside.map(([name, value]) => [name, { enum: getValues(value) }])),
    },
  };
  if (!isArrayIndex(token)) return { type: 'object', ...asName };
  if (Number(token) > MAX_INDEX) return {};
  const before = Array.from({ length: Number(token) }, () => ({}));
  // Each keyword is for values of one type only.
  return { ...asName, minItems: before.length + 1, prefixItems: [...before, member] };
}

/** What a value may be in JSON: a text, or what the text says. */
function getValues(text: string): (string | number | boolean)[] {
  const isWritten = /^(?:true|false|-?(?:0|[1-9]\d{0,14}))$/.test(text);
  return isWritten ? [text, JSON.parse(text) as number | boolean] : [text];
}
