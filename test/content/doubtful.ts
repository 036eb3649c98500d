import type { BrokenCatalog } from './make-content.ts';
import { append, BETA_CODES, BETA_VENDOR, change, CODES, NOTE, VENDOR } from './make-content.ts';

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
      'beta/codes.yaml:2:12  [0].message: The text has the HTML entity &amp;.',
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
      "acme/vendor.yaml:39:14  envelopes[1].example: The example has the e-mail address jane.roe@gmail.com, which may be somebody's.",
      '    Write one that nobody has: name@example.com',
      'acme/vendor.yaml:39:14  envelopes[1].example: The example has what looks like a key: AKIAABCD…',
      '    Replace it, and if it was real, have it revoked.',
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
