import { isArrayIndex, parsePointer } from '../../src/catalog/pointer.ts';
import type { Success } from '../../src/schemas/vendor.ts';

/** JSON of values that a careless comparison takes for 0, "000", true or some other sign of success. */
const LOOK_ALIKES = [
  ...['null', 'false', 'true', '[]', '{}', '""', '0.5', '-1', '1e-9', '0', '"0"', '"000"'],
  ...['[0]', '["0"]', '["000"]', '[true]', '{"0":0}', '{"code":0}', '99999999999999999999'],
  ...['" 0"', '"0 "', '"00"', '"0000"', '"0.0"', '"-0"', '"０"', '"0\\u0000"', '"true"', '"[0]"'],
];

/** What may stand where the answer should have an object. */
const NO_OBJECTS = ['null', 'true', '0', '"OK"', '[]'];

/** Bodies with something at the place of the success test that is not what the test asks for. */
export function makeLookAlikes({ pointer }: Success, accepted: readonly unknown[]): string[] {
  const hostile = LOOK_ALIKES.filter((text) => !accepted.includes(JSON.parse(text)));
  return hostile.map((text) => makeBody(parsePointer(pointer), text));
}

/** Bodies that are no answer of the vendor, though a success of it may be a part of them. */
export function makeStrangeBodies({ pointer, equals }: Success): string[] {
  const tokens = parsePointer(pointer);
  const value = JSON.stringify(equals[0]);
  const success = makeBody(tokens, value);
  const last = tokens.slice(-1);
  return [
    ...['', ' ', '\n', 'null', 'true', '[]', '{}', '"success"', 'OK', 'undefined', '{', value],
    ...['<!doctype html>\n<title>502 Bad Gateway</title>\n', '<code>0</code>', 'code=0'],
    // JSON at its beginning or its end, or almost JSON.
    ...[`${success}<html>`, `${success}\n${success}`, `OK ${success}`, `${success},`],
    ...[success.slice(0, -1), success.replaceAll('"', "'"), `callback(${success})`],
    // A success one level too low, too high, or in a text.
    ...[`[${success}]`, `{"data":${success}}`, `{"body":${success}}`, JSON.stringify(success)],
    makeBody([...tokens, ...last], value),
    ...(tokens.length > 1 ? [makeBody(last, value), makeBody([tokens.join('.')], value)] : []),
    // Other names.
    ...[(name: string) => name.toUpperCase(), (name: string) => `${name} `]
      .map((change) => makeBody(tokens.map(change), value))
      .filter((body) => body !== success),
    ...tokens.slice(1).flatMap((_, i) => {
      return NO_OBJECTS.map((text) => makeBody(tokens.slice(0, i + 1), text));
    }),
  ];
}

/** JSON with a value at a place; a token that may be an index makes a list where `hasLists` says so. */
export function makeBody(tokens: readonly string[], value: string, hasLists = true): string {
  return tokens.reduceRight((inner, token) => {
    const isItem = hasLists && isArrayIndex(token) && token.length === 1;
    if (isItem) return `[${'null,'.repeat(Number(token))}${inner}]`;
    return `{${JSON.stringify(token)}:${inner}}`;
  }, value);
}
