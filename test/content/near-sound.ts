import type { ContentFiles } from './make-content.ts';
import {
  addNote,
  addNotes,
  append,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  getSound,
  NOTE,
  VENDOR,
} from './make-content.ts';

/** What comes near to what the rules on records and references refuse, and is right. */
export const nearSound: readonly { name: string; files: ContentFiles }[] = [
  {
    name: 'codes that differ by a sign or a zero, and entries that say one thing only',
    files: {
      ...append(
        BETA_CODES,
        `\
- code: "010"
  key: TEN
- code: "-10"
  otherKeys: [{ key: MINUS_TEN }]
- code: "1O"
  numbers: { linux: "10", windows: "010" }
`,
      ),
      ...append(
        BETA_VENDOR,
        'systems:\n  - id: linux\n    title: Linux\n  - id: windows\n    title: Windows\n',
      ),
      ...addNotes('beta', ['010', '-10', '1o']),
    },
  },
  {
    name: 'an anchor that is the id of its own row',
    files: change(VENDOR, 'anchors: ["error-{code}"]', 'anchors: ["error-{code}", "{code}"]'),
  },
  {
    name: 'an envelope of sections beside one of a code in them, and one for all the rest',
    files: change(
      VENDOR,
      '  - id: error\n    title: Error\n',
      `  - id: general\n    title: General\n    sections: [general]\n    code: /0/code\n    type: string
    message: /0/text\n    example: |\n      [{ "code": "042", "text": "OK" }]
    tell: It is a list.\n  - id: error\n    title: Error\n`,
    ),
  },
  {
    name: 'sources, sections and statuses that are named where they may be left out',
    files: {
      ...change(
        VENDOR,
        'says: Card errors',
        'says: Card errors\n    section: card\n    source: error-codes',
      ),
      ...change(CODES, '  message: OK\n  http: 200', '  message: OK\n  source: error-codes'),
    },
  },
  {
    name: 'references to an entry below, to another vendor and to a standard',
    files: change(NOTE, '["-1", "beta/10"]', '["000", "-1", "beta/10", "http/404"]'),
  },
  {
    name: 'placeholders of which one is a part of the other',
    files: change(
      BETA_CODES,
      'message: Not found',
      'message: No {a}, no {a} b\n  placeholders: ["{a},", "{a} b"]',
    ),
  },
  {
    name: 'Markdown that is shown: quotations, lists, breaks, links of each kind, signs of HTML in code',
    files: {
      ...change(
        NOTE,
        'Try again tomorrow.',
        '> Try again,\\\n> *tomorrow*.\n\n1. Write to [us](mailto:help@acme.example).\n2. Read <https://acme.example/?a=1&b=2>.\n\n`<b>` is no bold, and 1 < 2.',
      ),
      ...change(VENDOR, "tell: '`text`", "tell: '1\\. `text`"),
    },
  },
  {
    name: 'a note on a class beside those on its codes, and a code that only the class explains',
    files: {
      ...append(CODES, '\n- code: "043"\n  section: card\n  key: ERR_OTHER\n'),
      ...addNote('acme', 'class/card'),
    },
  },
  {
    name: 'a form with lines that are nearly of it',
    files: append(
      VENDOR,
      `\
forms:
  - form: "acme: ({code}) {message}"
    by: acme
    codes: ["042"]
    matches: ["acme: (042) Limit of 7 reached"]
    misses: ["acme: (000) OK", "acme: 042"]
`,
    ),
  },
  {
    name: 'changes of one day, of which one is of a path that has moved',
    files: {
      ...append('published.txt', '/acme/9/ "9" -> /acme/042/\n'),
      'changes.txt':
        '2026-11-20 added /beta/10/ 0123456789\n2026-11-20 added /acme/9/ 0123456789\n',
    },
  },
  {
    name: 'a standard whose codes stand in two envelopes for all',
    files: {
      'http/vendor.yaml': `${getSound('http/vendor.yaml')}envelopes:\n${['one', 'two']
        .map(
          (id) =>
            `  - id: ${id}\n    title: ${id}\n    code: /code\n    type: number\n    example: '{ "code": 404 }'\n    tell: It is a number.\n`,
        )
        .join('')}`,
    },
  },
];
