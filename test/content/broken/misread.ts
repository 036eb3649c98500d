import type { BrokenCatalog } from '../make-content.ts';
import { BETA_VENDOR, change, CODES, VENDOR } from '../make-content.ts';

/** What YAML makes something else of than was meant: told as what it is, once. */
export const misread: readonly BrokenCatalog[] = [
  {
    name: 'a text that begins with a brace',
    files: change(CODES, 'message: Limit of {amount} reached', 'message: {amount} is too high'),
    says: [
      'acme/codes.yaml:8:12  A text without quotes cannot begin with {.',
      '    Put the text in quotes: "{amount} is too high"',
    ],
  },
  {
    name: 'a text that begins with a dash',
    files: change(CODES, 'message: OK', 'message: - is missing'),
    says: [
      'acme/codes.yaml:3:12  A text without quotes cannot begin with -.',
      '    Put the text in quotes: "- is missing"',
    ],
  },
  {
    name: 'a text that begins with a question mark',
    files: change(CODES, 'message: OK', 'message: ? is it'),
    says: [
      'acme/codes.yaml:3:12  A text without quotes cannot begin with ?.',
      '    Put the text in quotes: "? is it"',
    ],
  },
  {
    name: 'a code in typographic quotes, once',
    files: change(CODES, 'code: "042"', 'code: “042”'),
    says: [
      'acme/codes.yaml:6:9  [1].code: “042” stands in typographic quotes, which are none for YAML.',
      '    Write "042" with straight quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code with a blank at its end, once',
    files: change(CODES, 'code: "042"', 'code: "042 "'),
    says: [
      'acme/codes.yaml:6:9  [1].code: The value must not begin or end with white space.',
      '    Write "042".',
    ],
  },
  {
    name: 'an entry without its dash',
    files: change(CODES, '- code: "042"', '  code: "042"'),
    says: [
      'acme/codes.yaml:6:3  [0].code: An entry begins here without its dash.',
      '    Write "- code: …", with the dash where the others have it.',
    ],
  },
  {
    name: 'an entry without its dash that is not indented',
    files: change(CODES, '- code: "042"', 'code: "042"'),
    says: [
      'acme/codes.yaml:6:1  An entry begins here without its dash.',
      '    Write it so, and its other fields below the first: - code: "042"',
    ],
  },
  {
    name: 'an address with its scheme twice',
    files: change(
      VENDOR,
      'homepage: https://acme.example/',
      'homepage: https://https://acme.example/',
    ),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write "https://acme.example/".',
    ],
  },
  {
    name: 'a day in words',
    files: change(BETA_VENDOR, '2026-11-20', '20 Nov 2026'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: The value must be a day of the calendar, YYYY-MM-DD.',
      '    Write "2026-11-20".',
    ],
  },
  {
    name: 'a day in words, the month first',
    files: change(BETA_VENDOR, '2026-11-20', 'November 20, 2026'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: The value must be a day of the calendar, YYYY-MM-DD.',
      '    Write "2026-11-20".',
    ],
  },
  {
    name: 'a name that begins with a brace',
    files: change(CODES, 'key: ERR_CARD', 'key: {x}_CARD'),
    says: [
      'acme/codes.yaml:17:8  A text without quotes cannot begin with {.',
      '    Put the text in quotes: "{x}_CARD"',
    ],
  },
  {
    name: 'a text that is a word of YAML',
    files: change(CODES, 'message: OK', 'message: NULL'),
    says: [
      'acme/codes.yaml:3:12  [0].message: NULL without quotes is no value.',
      '    If that is the text, write "NULL" with the quotes, or remove the field.',
    ],
  },
];
