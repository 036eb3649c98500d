import type { BrokenCatalog } from '../make-content.ts';
import {
  append,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  getSound,
  NOTE,
  VENDOR,
} from '../make-content.ts';

const OK = 'acme/notes/000.md';
const DAY = 'Banks count what is paid in a day.';

/** What somebody in a hurry leaves behind or gets wrong. */
export const hurried: readonly BrokenCatalog[] = [
  {
    name: 'a title, a text and a message that nobody has written yet',
    files: {
      ...change(NOTE, 'The card has no money left for today.', 'TODO'),
      ...change(OK, 'The bank has put the amount aside.', '...'),
      ...change(BETA_CODES, 'Not found', 'FIXME later'),
    },
    says: [
      'acme/notes/000.md:8:1  "..." keeps the place of a text.',
      '    Write it, or leave the note out and write "notes: incomplete" in vendor.yaml.',
      'acme/notes/042.md:2:8  title: "TODO" keeps the place of a text.',
      '    Write it, or leave the note out and write "notes: incomplete" in vendor.yaml.',
      'beta/codes.yaml:2:12  [0].message: "FIXME later" keeps the place of a text.',
      "    Copy the vendor's words; where there are none, leave the field out.",
    ],
  },
  {
    name: 'a summary that is to be written',
    files: change(BETA_VENDOR, 'Beta sends letters.', 'tbd'),
    says: [
      'beta/vendor.yaml:4:10  summary: "tbd" keeps the place of a text.',
      '    Write the text there.',
    ],
  },
  {
    name: 'a history that is not in order',
    files: change(
      NOTE,
      'retry: later\n',
      'retry: later\nhistory:\n  - says: It was longer.\n    date: "2025-01"\n    strength: inference\n    evidence: [{ title: News }]\n  - says: It was shorter.\n    date: "2025-06-01"\n    strength: inference\n    evidence: [{ title: News }]\n',
    ),
    says: [
      'acme/notes/042.md:13:11  history[1].date: 2025-06-01 is later than 2025-01, which stands above it.',
      '    Put the latest change first.',
    ],
  },
  {
    name: 'a code that is listed since a day after the reading',
    files: change(BETA_CODES, 'http: 404', 'http: 404\n  listedSince: "2026-11-21"'),
    says: [
      'beta/codes.yaml:4:16  [0].listedSince: The vendor lists it since 2026-11-21, but its documents were read on 2026-11-20 at the latest.',
      '    Correct the date, or read them again.',
    ],
  },
  {
    name: 'two codes that replace each other',
    files: change(
      CODES,
      '  source: api-guide\n',
      '  source: api-guide\n  status: deprecated\n  replacedBy: "-1"\n',
    ),
    says: [
      'acme/codes.yaml:21:15  [2].replacedBy: The two codes replace each other: "042" names this one.',
      '    Remove one of the two.',
    ],
  },
  {
    name: 'an active code that was replaced',
    files: change(CODES, '  status: deprecated\n', ''),
    says: [
      'acme/codes.yaml:18:15  [2].replacedBy: The code was replaced, but counts as active.',
      '    Add "status: deprecated" or "status: removed", or remove this field.',
    ],
  },
  {
    name: 'a code that was replaced by a removed one',
    files: change(CODES, '  source: api-guide\n', '  source: api-guide\n  status: removed\n'),
    says: [
      'acme/codes.yaml:20:15  [2].replacedBy: The code "042", which took its place, is removed itself.',
      '    Name the code that is used now, or remove this field.',
    ],
  },
  {
    name: 'a success value whose note says failure, and one that stands twice',
    files: change(VENDOR, 'equals: ["000"]', 'equals: ["000", "042", "000"]'),
    says: [
      'acme/vendor.yaml:45:19  success.equals[1]: The note on the code "042" calls it a failure; the test that readers copy would take it for a success.',
      '    Remove the value, or correct the outcome of the note.',
      'acme/vendor.yaml:45:26  success.equals[2]: "000" stands there twice.',
      '    Remove one of the two.',
    ],
  },
  {
    name: 'a success that is shown in an answer that says failed',
    files: {
      ...change(
        VENDOR,
        '  pointer: /status/code\n  equals: ["000"]',
        '  pointer: /ok\n  equals: [true]',
      ),
      [VENDOR]: getSound(VENDOR)
        .replace('  pointer: /status/code\n  equals: ["000"]', '  pointer: /ok\n  equals: [true]')
        .replace('{ "status": { "code": "000" } }', '{ "ok": false, "status": { "code": "000" } }'),
    },
    says: [
      'acme/vendor.yaml:30:14  envelopes[0].example: The code "000" is a success, but the example in which it is shown says at /ok that it failed.',
      '    Describe the answer of a success as an envelope of its own, with "codes".',
    ],
  },
  {
    name: 'fallbacks of the same codes, and such that overlap',
    files: change(
      VENDOR,
      '    says: Card errors\n',
      '    says: Card errors\n  - from: "100"\n    to: "199"\n    says: Other errors\n  - from: "150"\n    to: "250"\n    says: More errors\n',
    ),
    says: [
      'acme/vendor.yaml:50:5  fallback[1]: The class of line 47 has the same codes.',
      '    Remove one of the two.',
      'acme/vendor.yaml:53:5  fallback[2]: The range has codes in common with that of line 47.',
      '    Let one end where the other begins.',
    ],
  },
  {
    name: 'values of a hint without a field',
    files: append(
      BETA_VENDOR,
      'hints:\n  - words: [letter]\n    values: ["1"]\n    says: That is another one.\n',
    ),
    says: [
      'beta/vendor.yaml:12:13  hints[0].values: The hint has values, but no field in which they would stand.',
      '    Add "fields:", or use "words:".',
    ],
  },
  {
    name: 'aliases that are letters, numbers, common words or another vendor',
    files: append(BETA_VENDOR, 'aliases: [b, the, Error, "42", Acme Pay]\n'),
    says: [
      'beta/vendor.yaml:10:11  aliases[0]: The alias "b" is a single sign.',
      '    Take it out: a text with it would be taken for one of this vendor.',
      'beta/vendor.yaml:10:14  aliases[1]: The alias "the" is a common word.',
      '    Take it out: a text with it would be taken for one of this vendor.',
      'beta/vendor.yaml:10:19  aliases[2]: The alias "Error" is a common word.',
      '    Take it out: a text with it would be taken for one of this vendor.',
      'beta/vendor.yaml:10:26  aliases[3]: The alias "42" is a number.',
      '    Take it out: a text with it would be taken for one of this vendor.',
      'beta/vendor.yaml:10:32  aliases[4]: The alias "Acme Pay" is the name of the vendor acme.',
      '    Take it out: a text with it would be taken for one of this vendor.',
    ],
  },
  {
    name: 'two sections of one title',
    files: change(VENDOR, 'title: Card\n', 'title: general\n'),
    says: [
      'acme/vendor.yaml:23:12  sections[1].title: The section of line 21 has the same title.',
      '    Rename one, or merge the two.',
    ],
  },
  {
    name: 'a title in capitals, and one without end',
    files: {
      ...change(
        NOTE,
        'The card has no money left for today.',
        'THE CARD HAS NO MONEY LEFT FOR TODAY',
      ),
      ...change(
        OK,
        'The money is reserved, not yet taken.',
        'The money is reserved, '.repeat(15) + 'not yet taken.',
      ),
    },
    says: [
      'acme/notes/000.md:2:8  title: The title has 359 letters; 200 are allowed.',
      '    Write one sentence, and the rest below the headings.',
      'acme/notes/042.md:2:8  title: The title is in capitals.',
      '    Write it like any other sentence.',
    ],
  },
  {
    name: 'a title in quotation marks that are not those of YAML',
    files: change(
      NOTE,
      'The card has no money left for today.',
      `"'No money is left: nothing was paid.'"`,
    ),
    says: [
      'acme/notes/042.md:2:8  title: The title stands in quotation marks that its readers would see.',
      "    Take them out; those of YAML are enough: title: 'It failed: nothing was saved.'",
    ],
  },
  {
    name: "a text that only repeats the vendor's message",
    files: change(OK, 'The bank has put the amount aside.', 'OK.'),
    says: [
      "acme/notes/000.md:5:1  The text only repeats the vendor's message.",
      '    Say what the vendor does not: why it happens, and what to do.',
    ],
  },
  {
    name: 'a link that is a conflict, and marks of two versions',
    files: change(NOTE, DAY, '<<<<<<< HEAD\n' + DAY + '\n=======\nBanks count.\n>>>>>>> other'),
    says: [
      'acme/notes/042.md:12:1  A mark of two versions that were merged is left in the text.',
      '    Keep one of the two versions, and remove the marks.',
    ],
  },
  {
    name: 'code that is not closed',
    files: change(NOTE, 'Try again tomorrow.', 'Try this:\n\n```sh\ncurl x'),
    says: [
      'acme/notes/042.md:18:1  The code that begins here is not closed.',
      '    Close it with ```.',
    ],
  },
  {
    name: "links to one's own machine",
    files: {
      ...change(NOTE, DAY, DAY + ' See [it](http://localhost:4321/acme/).'),
      ...change(VENDOR, 'homepage: https://acme.example/', 'homepage: https://127.0.0.1/'),
    },
    says: [
      'acme/notes/042.md:12:40  The link leads to your own machine.',
      '    Write the address at which others find it.',
      'acme/vendor.yaml:6:11  homepage: The address is that of your own machine.',
      '    Write the address at which others find it.',
    ],
  },
  {
    name: 'anchors that are addresses',
    files: change(
      VENDOR,
      '["error-{code}"]',
      '["#error-{code}", "https://acme.example/docs#{code}", "error {code}"]',
    ),
    says: [
      'acme/vendor.yaml:50:11  anchors[0]: The anchor is more than a fragment.',
      '    Write "error-{code}".',
      'acme/vendor.yaml:50:28  anchors[1]: The anchor is more than a fragment.',
      '    Write "{code}".',
      'acme/vendor.yaml:50:64  anchors[2]: The anchor is more than a fragment.',
      '    Write "error-{code}".',
    ],
  },
  {
    name: 'a field that stands twice in an example',
    files: change(VENDOR, '"042", "text"', '"042", "code": "042", "text"'),
    says: [
      'acme/vendor.yaml:39:14  envelopes[1].example: The field "code" stands twice in one object of the example.',
      '    Remove one of the two; programs read the last one.',
    ],
  },
  {
    name: 'a vendor that was published and is gone, without its codes',
    files: append('published.txt', '/gamma/\n'),
    says: [
      'published.txt:5:1  The vendor gamma was published, and its folder is gone.',
      '    Put the folder back; if it only has another name, npm run move. If this is a site of your own with other vendors, begin its list: npm run publish:paths -- --start-over',
    ],
  },
];
