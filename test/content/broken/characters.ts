import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, CODES, NOTE, change, append } from '../make-content.ts';

/** Characters and white space that no text may carry. */
export const characters: readonly BrokenCatalog[] = [
  {
    name: 'a bidi control in a message',
    files: change(CODES, 'message: OK', 'message: "O\u202eK"'),
    says: [
      'acme/codes.yaml:3:14  [0].message: The text contains U+202E, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'a bidi control in a comment',
    files: change(CODES, '- code: "-1"', '# Look: \u2066\n- code: "-1"'),
    says: [
      'acme/codes.yaml:15:9  The text contains U+2066, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'a bidi control in a name',
    files: change(CODES, '  message: OK\n', '  message: OK\n  "no\u202ete": x\n'),
    says: [
      'acme/codes.yaml:4:3  [0]["no<U+202E>te"]: There is no such field.',
      '    The fields here are: code, section, key, otherKeys, numbers, message, placeholders, otherMessages, description, http, origin, source, listedSince, status, removedSince, replacedBy.',
      'acme/codes.yaml:4:6  [0]["no<U+202E>te"]: The text contains U+202E, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'a bidi control as an escape',
    files: change(CODES, 'message: OK', 'message: "O\\u202eK"'),
    says: [
      'acme/codes.yaml:3:14  [0].message: The text contains U+202E, a control or an invisible character.',
      '    Delete its escape.',
    ],
  },
  {
    name: 'a bidi control in the text of a note',
    files: change(NOTE, 'Try again', 'Try \u2067again'),
    says: [
      'acme/notes/042.md:16:5  The text contains U+2067, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'a bidi control in front matter',
    files: change(NOTE, 'no money left', 'no \u200fmoney left'),
    says: [
      'acme/notes/042.md:2:24  title: The text contains U+200F, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'control characters, zero width and line separators',
    files: change(CODES, 'message: OK', 'message: "A\u0007B\u200bC\u2028D\\0E\\ud800"'),
    says: [
      'acme/codes.yaml:3:12  [0].message: The text contains U+0000, a control or an invisible character.',
      '    Delete its escape.',
      'acme/codes.yaml:3:14  [0].message: The text contains U+0007, a control or an invisible character.',
      '    Delete it.',
      'acme/codes.yaml:3:16  [0].message: The text contains U+200B, a control or an invisible character.',
      '    Delete it.',
      'acme/codes.yaml:3:18  [0].message: The text contains U+2028, a control or an invisible character.',
      '    Delete it.',
      'acme/codes.yaml:3:23  [0].message: The text contains U+D800, a control or an invisible character.',
      '    Delete its escape.',
    ],
  },
  {
    name: 'a control character in published.txt',
    files: append('published.txt', '/beta/10\u202e/ "10"\n'),
    says: [
      'published.txt:5:9  The text contains U+202E, a control or an invisible character.',
      '    Delete it.',
    ],
  },
  {
    name: 'an empty text and a blank one',
    files: change(CODES, 'message: OK\n', 'message: ""\n  description: "  "\n'),
    says: [
      'acme/codes.yaml:3:12  [0].message: The value must not be empty.',
      '    Write a text there, or remove it.',
      'acme/codes.yaml:4:16  [0].description: The value must not be empty.',
      '    Write a text there, or remove it.',
    ],
  },
  {
    name: 'white space around a text',
    files: change(CODES, 'message: OK', 'message: " OK\\t"'),
    says: [
      'acme/codes.yaml:3:12  [0].message: The value must not begin or end with white space.',
      '    Write "OK".',
    ],
  },
  {
    name: 'a line break at the end of a block',
    files: change(CODES, 'message: OK\n', 'message: |\n    OK\n    Fine\n'),
    says: [
      'acme/codes.yaml:3:12  [0].message: The value must not end with a line break.',
      '    Begin the block with "|-" instead of "|".',
    ],
  },
  {
    name: 'several lines where one is wanted',
    files: change(VENDOR, 'api: Payments API v2', 'api: |-\n  Payments API\n  v2'),
    says: [
      'acme/vendor.yaml:3:6  api: The value must stay on one line.',
      '    Write "Payments API v2".',
    ],
  },
  {
    name: 'numbers and truth values where a text is wanted',
    files: change(CODES, 'key: ERR_CARD', 'key: 0042\n  message: true'),
    says: [
      'acme/codes.yaml:17:8  [2].key: The value is the number 42, not a text.',
      '    Write "0042" with the quotes.',
      'acme/codes.yaml:18:12  [2].message: The value is the boolean true, not a text.',
      '    Write "true" with the quotes.',
    ],
  },
  {
    name: 'one text where a list is wanted',
    files: change(VENDOR, '[Acme, acme.example]', 'Acme'),
    says: [
      'acme/vendor.yaml:5:10  aliases: The value is the text "Acme", not a list.',
      '    Write a list: ["Acme"]',
    ],
  },
];
