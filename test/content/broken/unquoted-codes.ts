import type { BrokenCatalog, ContentFiles } from '../make-content.ts';
import {
  VENDOR,
  CODES,
  NOTE,
  BETA_VENDOR,
  BETA_CODES,
  change,
  addNote,
  append,
  getSound,
} from '../make-content.ts';

/** What was different before, with the day still to be put in. */
const CHANGED = `\
history:
  - says: It was longer before.
    date: DATE
    strength: inference
    evidence: [{ title: Release notes }]
`;

/** Codes and days that YAML would make something else of. */
export const unquotedCodes: readonly BrokenCatalog[] = [
  {
    name: 'a code with a zero in front',
    files: change(CODES, 'code: "042"', 'code: 042'),
    says: [
      'acme/codes.yaml:6:9  [1].code: 042 is not quoted; YAML reads it as the number 42.',
      '    Write "042" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code with a sign',
    files: change(CODES, 'code: "-1"', 'code: -1'),
    says: [
      'acme/codes.yaml:15:9  [2].code: -1 is not quoted; YAML reads it as the number -1.',
      '    Write "-1" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code with an exponent',
    files: addCode('1e3'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 1e3 is not quoted; YAML reads it as the number 1000.',
      '    Write "1e3" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks hexadecimal',
    files: addCode('0x1F', '0x1f'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 0x1F is not quoted; YAML reads it as the number 31.',
      '    Write "0x1F" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks octal',
    files: addCode('0o17'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 0o17 is not quoted; YAML reads it as the number 15.',
      '    Write "0o17" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code with a decimal point',
    files: addCode('1.0'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 1.0 is not quoted; YAML reads it as the number 1.',
      '    Write "1.0" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that is too long for a number',
    files: addCode('12345678901234567890'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 12345678901234567890 is not quoted; YAML reads it as the number 12345678901234567000.',
      '    Write "12345678901234567890" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks infinite',
    files: addCode('.inf', '~dot~inf'),
    says: [
      'acme/codes.yaml:20:9  [3].code: .inf is not quoted; YAML reads it as the number Infinity.',
      '    Write ".inf" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks like a truth value',
    files: addCode('true'),
    says: [
      'acme/codes.yaml:20:9  [3].code: true is not quoted; YAML reads it as the boolean true.',
      '    Write "true" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks like nothing',
    files: addCode('null'),
    says: [
      'acme/codes.yaml:20:9  [3].code: null is not quoted; YAML reads it as nothing.',
      '    Write "null" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks like nothing, as a tilde',
    files: addCode('~', '~tilde~'),
    says: [
      'acme/codes.yaml:20:9  [3].code: ~ is not quoted; YAML reads it as nothing.',
      '    Write "~" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that is a word for a truth value elsewhere',
    files: addCode('yes'),
    says: [
      'acme/codes.yaml:20:9  [3].code: yes is not quoted.',
      '    Write "yes" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that is a plain word',
    files: addCode('ABC', 'abc'),
    says: [
      'acme/codes.yaml:20:9  [3].code: ABC is not quoted.',
      '    Write "ABC" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that looks like a date',
    files: addCode('2026-11-20'),
    says: [
      'acme/codes.yaml:20:9  [3].code: 2026-11-20 is not quoted.',
      '    Write "2026-11-20" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a code that is a list',
    files: change(CODES, 'code: "000"\n', 'code: ["000"]\n'),
    says: [
      'acme/codes.yaml:1:9  [0].code: The value is a list, not a text.',
      '    Write a text.',
      'acme/vendor.yaml:27:13  envelopes[0].codes[0]: There is no code "000" in codes.yaml.',
      '    Correct or remove it.',
    ],
  },
  {
    name: 'codes without quotes that refer to others',
    files: {
      ...change(CODES, 'replacedBy: "042"', 'replacedBy: 042'),
      ...change(NOTE, '"-1", "beta/10"', '-1, beta/10'),
    },
    says: [
      'acme/codes.yaml:19:15  [2].replacedBy: 042 is not quoted; YAML reads it as the number 42.',
      '    Write "042" with the quotes: codes are strings, signs and zeros included.',
      'acme/notes/042.md:7:11  related[0]: -1 is not quoted; YAML reads it as the number -1.',
      '    Write "-1" with the quotes: codes are strings, signs and zeros included.',
      'acme/notes/042.md:7:15  related[1]: beta/10 is not quoted.',
      '    Write "beta/10" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'codes without quotes in vendor.yaml',
    files: {
      [VENDOR]: getSound(VENDOR)
        .replace('codes: ["000"]', 'codes: [000]')
        .replace('from: "100"', 'from: 100')
        .replace('to: "199"', 'to: 199'),
    },
    says: [
      'acme/vendor.yaml:27:13  envelopes[0].codes[0]: 000 is not quoted; YAML reads it as the number 0.',
      '    Write "000" with the quotes: codes are strings, signs and zeros included.',
      'acme/vendor.yaml:47:11  fallback[0].from: 100 is not quoted; YAML reads it as the number 100.',
      '    Write "100" with the quotes: codes are strings, signs and zeros included.',
      'acme/vendor.yaml:48:9  fallback[0].to: 199 is not quoted; YAML reads it as the number 199.',
      '    Write "199" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a day without quotes',
    files: change(BETA_VENDOR, '"2026-11-20"', '2026-11-20'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: 2026-11-20 is not quoted.',
      '    Write "2026-11-20" with the quotes: some readers of YAML would make it a date.',
    ],
  },
  {
    name: 'days of changes without quotes',
    files: {
      ...change(NOTE, 'retry: later\n', `retry: later\n${CHANGED.replace('DATE', '2026-08-11')}`),
      ...append(BETA_VENDOR, CHANGED.replace('DATE', '2026')),
      ...append(BETA_CODES, '  listedSince: 2024-11\n'),
    },
    says: [
      'acme/notes/042.md:9:11  history[0].date: 2026-08-11 is not quoted.',
      '    Write "2026-08-11" with the quotes: some readers of YAML would make it a date.',
      'beta/codes.yaml:4:16  [0].listedSince: 2024-11 is not quoted.',
      '    Write "2024-11" with the quotes: some readers of YAML would make it a date.',
      'beta/vendor.yaml:12:11  history[0].date: 2026 is not quoted; YAML reads it as the number 2026.',
      '    Write "2026" with the quotes: some readers of YAML would make it a date.',
    ],
  },
];

function addCode(code: string, slug = code): ContentFiles {
  return { ...append(CODES, `- code: ${code}\n  key: ERR_X\n`), ...addNote('acme', slug) };
}
