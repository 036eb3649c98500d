import type { BrokenCatalog } from '../make-content.ts';
import { addNote, append, BETA_VENDOR, change, CODES, VENDOR } from '../make-content.ts';

/** Envelopes, success tests, ranges and placeholders that do not hold. */
export const answers: readonly BrokenCatalog[] = [
  {
    name: 'an example that is not JSON',
    files: change(VENDOR, '{ "status": { "code": "000" } }', "{ 'status': { 'code': '000' } }"),
    says: [
      'acme/vendor.yaml:30:14  envelopes[0].example: The example is not a JSON object.',
      '    Write a whole answer as JSON, below "example: |".',
    ],
  },
  {
    name: 'pointers that lead nowhere',
    files: change(
      VENDOR,
      '    code: /status/code\n    type: string\n    message: /status/text',
      '    code: /code\n    type: string\n    message: /text',
    ),
    says: [
      'acme/vendor.yaml:36:11  envelopes[1].code: The example has no string at /code.',
      '    Correct the pointer, the type or the example.',
      'acme/vendor.yaml:38:14  envelopes[1].message: The example has no string at /text.',
      '    Correct the pointer or the example.',
    ],
  },
  {
    name: 'a pointer to a value of another type',
    files: change(
      VENDOR,
      '    type: string\n    message: /status/text',
      '    type: number\n    message: /status',
    ),
    says: [
      'acme/vendor.yaml:36:11  envelopes[1].code: The example has no number at /status/code.',
      '    Correct the pointer, the type or the example.',
      'acme/vendor.yaml:38:14  envelopes[1].message: The example has no string at /status.',
      '    Correct the pointer or the example.',
    ],
  },
  {
    name: 'an item, a value and a part of it that the example has not',
    files: change(
      VENDOR,
      `    code: /status/code
    type: string
    message: /status/text
    example: |
      { "status": { "code": "042", "text": "Limit of 50 reached" } }`,
      `    code: /errors/*/code
    where: { kind: Info }
    value: "{*}#{code}"
    type: string
    message: /errors/*/text
    example: |
      { "errors": [{ "kind": "Help", "code": "042" }] }`,
    ),
    says: [
      'acme/vendor.yaml:37:12  envelopes[1].where: At /errors/*/code the example has no item with these values.',
      '    Correct the names, the values or the example.',
      'acme/vendor.yaml:40:14  envelopes[1].message: The example has no string at /errors/*/text.',
      '    Correct the pointer or the example.',
    ],
  },
  {
    name: 'a part of a value that is not written so',
    files: change(
      VENDOR,
      `    code: /status/code
    type: string
    message: /status/text`,
      `    code: /status/code
    value: "{*}#{code}"
    type: string
    message: /status/text`,
    ),
    says: [
      'acme/vendor.yaml:37:12  envelopes[1].value: The value at /status/code in the example is not written so.',
      '    Correct the form or the example.',
    ],
  },
  {
    name: 'pointers that are none',
    files: change(
      VENDOR,
      '    code: /status/code\n    type: string\n    message: /status/text',
      '    code: $.status.code\n    type: string\n    message: ""',
    ),
    says: [
      'acme/vendor.yaml:36:11  envelopes[1].code: The value must be a JSON Pointer (RFC 6901).',
      '    Write "/status/code".',
      'acme/vendor.yaml:38:14  envelopes[1].message: The value must be a JSON Pointer (RFC 6901).',
      '    Write it like this: "/header/resultCode"',
    ],
  },
  {
    name: 'a success pointer that leads nowhere',
    files: change(VENDOR, '  pointer: /status/code', '  pointer: /ok'),
    says: [
      "acme/vendor.yaml:44:12  success.pointer: No envelope's example has anything at /ok.",
      '    Correct the pointer or the example.',
    ],
  },
  {
    name: 'a success test that never comes true',
    files: change(VENDOR, 'equals: ["000"]', 'equals: [0, true]'),
    says: [
      'acme/vendor.yaml:45:12  success.equals[0]: At /status/code the examples have a string, never this.',
      '    Write "0" for the string.',
      'acme/vendor.yaml:45:15  success.equals[1]: At /status/code the examples have a string, never this.',
      '    Write "true" for the string.',
    ],
  },
  {
    name: 'a success value that is not written as JSON',
    files: change(VENDOR, 'equals: ["000"]', 'equals: [000]'),
    says: [
      'acme/vendor.yaml:45:12  success.equals[0]: YAML reads 000 as the number 0.',
      '    Write 0, or "000" if it is a text.',
    ],
  },
  {
    name: 'a success test without a value to compare',
    files: change(VENDOR, 'equals: ["000"]', 'equals: []'),
    says: [
      'acme/vendor.yaml:45:11  success.equals: The value must not be empty.',
      '    List something there, or remove the field.',
    ],
  },
  {
    name: 'a success value that is no value',
    files: change(VENDOR, 'equals: ["000"]', 'equals: [[], null]'),
    says: [
      'acme/vendor.yaml:45:12  success.equals[0]: The value is a list, not a text, a number or true or false.',
      '    Write a text, a number or true or false.',
      'acme/vendor.yaml:45:16  success.equals[1]: null without quotes is no value.',
      '    If that is the text, write "null" with the quotes, or remove the item.',
    ],
  },
  {
    name: 'a fallback that runs backwards',
    files: change(VENDOR, 'from: "100"\n    to: "199"', 'from: "199"\n    to: "100"'),
    says: [
      'acme/vendor.yaml:48:9  fallback[0].to: The range goes from 199 down to 100.',
      '    Exchange the two: from: "100", to: "199".',
    ],
  },
  {
    name: 'a fallback that is not numeric',
    files: change(VENDOR, 'from: "100"\n    to: "199"', 'from: "E100"\n    to: "1.5"'),
    says: [
      'acme/vendor.yaml:47:11  fallback[0].from: "E100" is not a whole number.',
      '    Write digits in quotes: "400".',
      'acme/vendor.yaml:48:9  fallback[0].to: "1.5" is not a whole number.',
      '    Write digits in quotes: "400".',
    ],
  },
  {
    name: 'placeholders that the message has not, or twice',
    files: change(CODES, 'placeholders: ["{amount}"]', 'placeholders: ["{Amount}", "m"]'),
    says: [
      'acme/codes.yaml:9:18  [1].placeholders[0]: "{Amount}" does not stand in the message.',
      '    Copy it from there, letter for letter.',
      'acme/codes.yaml:9:30  [1].placeholders[1]: "m" stands in it more than once.',
      '    Copy more of what stands around it.',
    ],
  },
  {
    name: 'placeholders without a message',
    files: change(CODES, '  key: ERR_CARD', '  key: ERR_CARD\n  placeholders: ["{card}"]'),
    says: [
      'acme/codes.yaml:18:18  [2].placeholders[0]: "{card}" does not stand in the message.',
      '    Copy it from there, letter for letter.',
    ],
  },
  {
    name: 'a language that is none',
    files: change(VENDOR, 'language: en', 'language: english'),
    says: [
      'acme/vendor.yaml:10:11  language: The value must be the tag of a language (BCP 47).',
      '    Write it like this: "en"',
    ],
  },
  {
    name: 'a language by the code of its country',
    files: change(VENDOR, 'language: en', 'language: jp'),
    says: [
      'acme/vendor.yaml:10:11  language: The value must be the tag of a language (BCP 47).',
      '    Write it like this: "en"',
    ],
  },
  {
    name: 'a language tag with an underscore',
    files: change(VENDOR, 'language: en', 'language: zh_hans'),
    says: [
      'acme/vendor.yaml:10:11  language: The value must be the tag of a language (BCP 47).',
      '    Write "zh-Hans".',
    ],
  },
  {
    name: 'a day that does not exist',
    files: change(BETA_VENDOR, '2026-11-20', '2026-02-30'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: The value must be a day of the calendar, YYYY-MM-DD.',
      '    Write it like this: "2026-11-20"',
    ],
  },
  {
    name: 'a day in another order of words',
    files: change(BETA_VENDOR, '2026-11-20', '2026/3/1'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: The value must be a day of the calendar, YYYY-MM-DD.',
      '    Write "2026-03-01".',
    ],
  },
  {
    name: 'an id that is none',
    files: change(BETA_VENDOR, 'id: errors', 'id: Error Codes'),
    says: [
      'beta/vendor.yaml:7:9  sources[0].id: The value must be lower-case letters and digits, words joined by hyphens.',
      '    Write "error-codes".',
    ],
  },
  {
    name: 'an anchor without a place for the code',
    files: change(VENDOR, 'error-{code}', 'error'),
    says: [
      'acme/vendor.yaml:50:11  anchors[0]: The value must contain {code} once.',
      '    Write it like this: "apiCode-{code}"',
    ],
  },
  {
    name: 'an anchor that is the id of another row',
    files: {
      ...change(VENDOR, 'anchors: ["error-{code}"]', 'anchors: ["0{code}", "{code}"]'),
      ...append(CODES, '\n- code: "0042"\n  section: card\n  message: Old card\n'),
      ...addNote('acme', '0042'),
    },
    says: [
      'acme/vendor.yaml:50:11  anchors[0]: The pattern gives the code 042 the anchor of the code 0042.',
      '    Remove the pattern, or correct it.',
    ],
  },
];
