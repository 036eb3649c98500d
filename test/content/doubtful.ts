import type { BrokenCatalog } from './make-content.ts';
import {
  addNotes,
  append,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  NOTE,
  VENDOR,
} from './make-content.ts';

const DAY = 'Banks count what is paid in a day.';

/** What may be meant, and is told all the same. */
export const doubtful: readonly BrokenCatalog[] = [
  {
    name: "HTML entities and a wrong encoding in a vendor's words",
    files: {
      ...change(BETA_CODES, 'Not found', 'Letters &amp; parcels'),
      ...change(CODES, 'message: OK', 'message: CafÃ© closed'),
    },
    says: [
      'acme/codes.yaml:3:12  [0].message: The text has "Ã©", which a wrong encoding makes.',
      '    Read the document as UTF-8, and copy the text again.',
      'beta/codes.yaml:2:12  [0].message: The text has "&amp;", an HTML entity.',
      '    Write the character that a reader of the page sees, unless it is printed so.',
    ],
  },
  {
    name: 'dots for a message',
    files: change(BETA_CODES, 'Not found', '"..."'),
    says: [
      'beta/codes.yaml:2:12  [0].message: "..." keeps the place of a text.',
      "    Copy the vendor's words; where there are none, leave the field out.",
    ],
  },
  {
    name: 'a day that has not come yet',
    files: change(BETA_VENDOR, '2026-11-20', '2099-01-01'),
    says: [
      'beta/vendor.yaml:9:16  sources[0].retrieved: 2099-01-01 is in the future.',
      '    Correct the date.',
    ],
  },
  {
    name: 'a success value that no code has',
    files: change(VENDOR, 'equals: ["000"]', 'equals: ["000", "0000"]'),
    says: [
      'acme/vendor.yaml:45:19  success.equals[1]: No code is "0000".',
      '    Correct the value, or add the code to codes.yaml.',
    ],
  },
  {
    name: 'stars, a backtick and a link that are not closed',
    files: change(
      NOTE,
      DAY,
      'Banks **count what is paid.\n\nThe `limit is theirs.\n\nSee [the list](https://acme.example/list',
    ),
    says: [
      'acme/notes/042.md:12:1  The stars ** are not closed.',
      '    Write ** on both sides, without a blank inside.',
      'acme/notes/042.md:14:1  A backtick ` is not closed.',
      '    Write ` on both sides of code.',
      'acme/notes/042.md:16:1  A link is not closed.',
      '    Close it with ).',
    ],
  },
  {
    name: 'text that became code',
    files: change(NOTE, 'Try again tomorrow.', 'Try this.\n\n    Try again tomorrow.'),
    says: [
      'acme/notes/042.md:18:1  The text is indented by four blanks, which makes code of it.',
      '    Remove the blanks, or write code between ```.',
    ],
  },
  {
    name: 'an address and a key in an example',
    files: change(VENDOR, '"Limit of 50 reached"', '"jane.roe@gmail.com AKIAABCDEFGHIJKLMNOP"'),
    says: [
      "acme/vendor.yaml:39:14  envelopes[1].example: The e-mail address jane.roe@gmail.com may be somebody's.",
      '    Write one that nobody has, name@example.com, or link the page that names it.',
      'acme/vendor.yaml:39:14  envelopes[1].example: AKIAABCD… looks like a key.',
      '    Replace it, and if it was real, have it revoked.',
    ],
  },
  {
    name: 'an address, a number and keys in a text',
    files: change(
      NOTE,
      DAY,
      'Ask maria.petrova@acme-pay.com or +7 701 234 56 78.\n\nSend `sk_live_4eC39HqLyjWDarjtT1zdp7dc`.',
    ),
    says: [
      "acme/notes/042.md:12:5  The e-mail address maria.petrova@acme-pay.com may be somebody's.",
      '    Write one that nobody has, name@example.com, or link the page that names it.',
      "acme/notes/042.md:12:35  The number +7 701 234 56 78 may be somebody's.",
      '    Leave it out, or link the page that names it.',
      'acme/notes/042.md:14:7  sk_live_… looks like a key.',
      '    Replace it, and if it was real, have it revoked.',
    ],
  },
  {
    name: "quotes, tags, letters and signs in a vendor's words that it hardly prints",
    files: {
      ...append(
        CODES,
        [
          '“Not allowed”',
          'Not <b>allowed</b>',
          'Not ""allowed""',
          '=VLOOKUP(A2)',
          '#REF!',
          'string',
          '{"code":0}',
        ]
          .map((message, i) => `- code: "1${i}"\n  section: card\n  message: '${message}'\n`)
          .join(''),
      ),
      ...change(BETA_CODES, 'message: Not found', 'key: ERR_С'),
      ...addNotes('acme', ['10', '11', '12', '13', '14', '15', '16']),
    },
    says: [
      'acme/codes.yaml:22:12  [3].message: The text has "“Not allowed”", all of it in typographic quotes.',
      '    Leave them out, unless they are printed so.',
      'acme/codes.yaml:25:12  [4].message: The text has "</b>", an HTML tag.',
      '    Leave the tags out, unless they are printed so.',
      'acme/codes.yaml:28:12  [5].message: The text has "\\"\\"allowed\\"\\"", which a spreadsheet makes.',
      '    Copy the text again from the document.',
      'acme/codes.yaml:31:12  [6].message: The text has "=VLOOKUP(A2)", which a spreadsheet makes.',
      '    Copy the text again from the document.',
      'acme/codes.yaml:34:12  [7].message: The text has "#REF!", which a spreadsheet makes.',
      '    Copy the text again from the document.',
      'acme/codes.yaml:37:12  [8].message: "string" keeps the place of a text.',
      "    Copy the vendor's words; where there are none, leave the field out.",
      'acme/codes.yaml:40:12  [9].message: The text has "{\\"code\\":", as a whole answer has.',
      '    Copy the text of the message alone.',
      'beta/codes.yaml:2:8  [0].key: The text has "R_С", Latin and Cyrillic letters in one word.',
      '    Type the word anew in one of the two, unless it is printed so.',
    ],
  },
  {
    name: 'marks of a wiki in a description',
    files: change(
      CODES,
      'See the [list of limits](https://acme.example/limits).',
      "'See {code}limit{code}.'",
    ),
    says: [
      'acme/codes.yaml:10:16  [1].description: "{code}" is a macro of Confluence or Jira; readers would see it as it stands.',
      '    Write the text without it. Write code between backticks, several lines of it between lines of ```. If they should see it so, put it between backticks.',
    ],
  },
  {
    name: 'codes that look like a range, a class and a date',
    files: {
      ...append(
        BETA_CODES,
        ['400-499', '5xx', '01-Feb', '404*']
          .map((code) => `- code: "${code}"\n  key: X\n`)
          .join(''),
      ),
      ...addNotes('beta', ['400-499', '5xx', '01-feb', '404~star~']),
    },
    says: [
      'beta/codes.yaml:4:9  [1].code: The code looks like a range of codes.',
      '    If it is one, write in vendor.yaml: fallback: [{ from: "400", to: "499", says: … }]',
      'beta/codes.yaml:6:9  [2].code: The code looks like a class of codes.',
      '    If it is one, write in vendor.yaml: fallback: [{ from: "500", to: "599", says: … }]',
      'beta/codes.yaml:8:9  [3].code: The code looks like a date that a spreadsheet made of it.',
      '    Look it up in the document: "1-2" becomes 01-Feb.',
      'beta/codes.yaml:10:9  [4].code: The code has a sign beside its digits, as a table puts it there.',
      '    If programs send the digits alone, write "404".',
    ],
  },
  {
    name: 'a title and a text in another script than the other notes',
    files: {
      ...change(NOTE, DAY, 'Банк считает, сколько уплачено за день.'),
      ...change('beta/notes/10.md', 'The street has no such house.', '这条街上没有这样的房子。'),
    },
    says: [
      'acme/notes/042.md:12:1  The note is in another script than the others.',
      "    Write it in the language of the others; a vendor's words stand between backticks.",
      'beta/notes/10.md:2:8  title: The note is in another script than the others.',
      "    Write it in the language of the others; a vendor's words stand between backticks.",
    ],
  },
  {
    name: 'a value that is no placeholder',
    files: change(BETA_CODES, 'Not found', 'No {letter} in %s'),
    says: [
      'beta/codes.yaml:2:12  [0].message: {letter}, %s looks like a value, but is not among the placeholders.',
      '    If it stands for one, write: placeholders: ["{letter}", "%s"]',
    ],
  },
  {
    name: 'the product of another vendor',
    files: change(BETA_VENDOR, 'Beta Mail', 'Acme Pay'),
    says: [
      'beta/vendor.yaml:2:10  product: The vendor acme has the same product.',
      '    Say what is different about this one.',
    ],
  },
  {
    name: 'pages that are not in the list yet',
    files: append('published.txt', '/beta/10/ "10"\n'),
    says: [
      'published.txt:1:1  8 new pages of vendors and codes are not in the list yet.',
      '    Before they are on the web, run: npm run publish:paths',
    ],
  },
];
