import fc from 'fast-check';
import type { Vendor } from '../../src/catalog/catalog.ts';
import { parsePointer } from '../../src/catalog/pointer.ts';
import { OUTCOMES } from '../../src/schemas/note.ts';
import { getSigns } from './expected-outcome.ts';
import { makeEnvelope, makeNote, makeTestVendor } from './make-catalog.ts';
import { makeBody } from './make-hostile-answers.ts';

/** Texts that end a literal, a comment or a program early, or mean something of their own. */
const TEXTS = [
  ...[
    "it's",
    "'; exit 1; '",
    'a"b\\',
    '\\',
    '"',
    "\\'",
    '\\"',
    '\\(1)',
    '${1}',
    '$(exit 1)',
    '`id`',
  ],
  ...['*/', '#', '//', '"""', "'''", '%s', '!!', '\n', '\r', '\0', '\u001b', '\u0085', '\u2028'],
  ...['\u202e', '\u200b', '\ufeff', '\uffff', '\u{e0001}', '草料', 'é', 'e\u0301', '😀', ''],
  ...['__proto__', 'constructor', 'prototype', 'length', 'name', 'toString', 'at', 'values', 'get'],
  ...[
    'class',
    'None',
    'None_',
    'end',
    'and',
    '__loc__',
    'code',
    'error_code',
    'error-code',
    'ErrorCode',
  ],
  ...[
    'errorCode2',
    'answer',
    'key',
    'getOutcome',
    'a.b',
    'a/b',
    'a~b',
    '~1',
    'a b',
    '-',
    '01',
    '1.5',
  ],
  ...['0', '1', '2', '999999999999'],
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  // A lone surrogate is no text: jq reads every one of them as U+FFFD.
  fc.string({ unit: 'binary', maxLength: 6 }).filter((string) => string.isWellFormed()),
);

const pointer = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((tokens) => tokens.map((token) => `/${escapeToken(token)}`).join(''));

const code = fc.oneof(text, fc.integer({ min: -3, max: 300 }).map(String), fc.constant('000'));

const success = fc.record({
  pointer,
  equals: fc.array(fc.oneof(code, fc.integer({ min: -2, max: 300 }), fc.boolean()), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** What stands in a field: of another kind, or almost the same. */
const VALUES = ['null', 'true', 'false', '0', '1', '"0"', '""', '[]', '[0]', '["0"]', '{}', '"01"'];

/** A vendor with odd names of fields and odd codes, and bodies that it may answer with. */
export const oddVendor: fc.Arbitrary<{ vendor: Vendor; bodies: string[] }> = fc
  .record({
    product: text,
    success,
    /** Whether codes arrive in the field of the success test. */
    isShared: fc.boolean(),
    pointers: fc.tuple(pointer, pointer),
    types: fc.tuple(fc.constantFrom('string', 'number'), fc.constantFrom('string', 'number')),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 5 }),
    outcomes: fc.array(fc.constantFrom(...OUTCOMES), { minLength: 5, maxLength: 5 }),
  })
  .map((parts) => makeOddVendor(parts))
  .chain((vendor) => fc.record({ vendor: fc.constant(vendor), bodies: getBodies(vendor) }));

/** Vendors whose fields a program finds where the answer has none: in texts, lists and prototypes. */
export const MISLEADING: readonly { vendor: Vendor; bodies: string[] }[] = [
  makeMisleading({ pointer: '/codes/0', equals: ['0'] }, [
    ...['{"codes":["0"]}', '{"codes":{"0":"0"}}', '{"codes":"0"}', '{"codes":"01"}'],
    ...['{"codes":[["0"]]}', '{"codes":[]}', '{"codes":["1","0"]}'],
  ]),
  makeMisleading({ pointer: '/data/length', equals: [0] }, [
    ...['{"data":{"length":0}}', '{"data":[]}', '{"data":""}', '{"data":{}}', '{"data":null}'],
  ]),
  makeMisleading({ pointer: '/constructor/name', equals: ['Object'] }, [
    ...['{"constructor":{"name":"Object"}}', '{}', '{"name":"Object"}'],
  ]),
  makeMisleading({ pointer: '/__proto__/code', equals: [true] }, [
    ...['{"__proto__":{"code":true}}', '{"code":true}', '{"__proto__":true}', '{}'],
  ]),
];

interface Parts {
  product: string;
  success: { pointer: string; equals: (string | number | boolean)[] };
  isShared: boolean;
  pointers: [string, string];
  types: ['string' | 'number', 'string' | 'number'];
  codes: string[];
  outcomes: (typeof OUTCOMES)[number][];
}

function makeMisleading(success: Parts['success'], bodies: string[]) {
  return { vendor: makeTestVendor({ vendor: { success } }), bodies };
}

function makeOddVendor(parts: Parts): Vendor {
  const { product, types, codes, outcomes } = parts;
  const [first, second] = parts.pointers;
  const envelopes = [
    makeEnvelope({ code: parts.isShared ? parts.success.pointer : first, type: types[0] }),
    makeEnvelope({ id: 'other', code: second, type: types[1], codes: codes.slice(0, 1) }),
  ];
  const vendor = makeTestVendor({
    vendor: { product, name: product, success: parts.success, envelopes },
    codes,
  });
  const noted = vendor.codes.map((entry, i) => {
    const outcome = outcomes[i];
    return outcome ? { ...entry, note: makeNote({ outcome }) } : entry;
  });
  return { ...vendor, codes: noted };
}

function getBodies(vendor: Vendor): fc.Arbitrary<string[]> {
  const signs = getSigns(vendor);
  const body = fc
    .record({
      pointer: fc.constantFrom(...signs.map((sign) => sign.pointer)),
      value: fc.constantFrom(...VALUES, ...signs.map(({ value }) => JSON.stringify(value))),
      depth: fc.integer({ min: 0, max: 9 }),
      hasLists: fc.boolean(),
    })
    .map(({ pointer: path, value, depth, hasLists }) => {
      const tokens = parsePointer(path);
      // Most of the time the whole path, else the value stands where an object should be.
      return makeBody(depth < 2 ? tokens.slice(0, depth) : tokens, value, hasLists);
    });
  return fc.array(body, { minLength: 4, maxLength: 8 });
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
