import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const BETA_NOTE = 'beta/notes/10.md';
const CHIP_NOTE = 'acme/notes/-1.md';
const ALIKE = 'alike.yaml';

const LONG =
  'Banks count what is paid with a card in a day, and the shop is not told which of the several limits was the one that was reached; ask the holder to look into the `app` of bank 17.';
const CHANGED =
  'Banks count what is paid with a phone in a day, and the bar is not told which of the several limits was the one that was hit; ask the holder to look into the `page` of bank 18.';
const WHY = 'Banks count what is paid in a day.';
const STEPS = '- Ask the bank first.\n- Pay less than before.\n- Then wait one day.';

/** The notes with the same long paragraph but for three nouns. */
const COPIES = {
  ...change(NOTE, WHY, LONG),
  ...change(BETA_NOTE, 'Letters need an address that the postman knows.', CHANGED),
};

/** Texts that were copied, and exceptions for such. */
export const copies: readonly BrokenCatalog[] = [
  {
    name: 'a paragraph of another vendor with nouns and a number changed',
    files: COPIES,
    says: [
      'beta/notes/10.md:11:1  "Banks count what is paid with a phone in a day, and the bar…" is nearly what acme/notes/042.md:12 says: "Banks count what is paid with a card in a day, and the shop…"',
      '    Write what is different about this code, and name the other one for the rest; list two that cannot be told apart in alike.yaml.',
    ],
  },
  {
    name: 'a paragraph that is a list item elsewhere',
    files: {
      ...change(NOTE, WHY, LONG),
      ...change(CHIP_NOTE, 'Ask for another one.', `- Ask for another one.\n- ${LONG}`),
    },
    says: [
      'acme/notes/042.md:12:1  "Banks count what is paid with a card in a day, and the shop…" is nearly what acme/notes/-1.md:17 says: "Banks count what is paid with a card in a day, and the shop…"',
      '    Write what is different about this code, and name the other one for the rest; list two that cannot be told apart in alike.yaml.',
    ],
  },
  {
    name: 'short list items that are the same together',
    files: {
      ...change(NOTE, 'Try again tomorrow.', STEPS),
      ...change('http/notes/423.md', 'Wait until the other one has finished.', STEPS),
    },
    says: [
      'http/notes/423.md:11:1  "WebDAV lets one writer in at a time. Ask the bank first.…" is nearly what acme/notes/042.md:12 says: "Banks count what is paid in a day. Ask the bank first. Pay…"',
      '    Write what is different about this code, and name the other one for the rest; list two that cannot be told apart in alike.yaml.',
    ],
  },
  {
    name: 'an exception without a reason',
    files: { ...COPIES, [ALIKE]: '- notes: [acme/042, beta/10]\n' },
    says: ['alike.yaml:1:3  [0].reason: The field is missing.', '    Add "reason:" with a text.'],
  },
  {
    name: 'an exception that is not needed',
    files: { [ALIKE]: '- notes: [beta/10, acme/042]\n  reason: They are the same.\n' },
    says: ['alike.yaml:1:3  [0]: The two notes are not alike.', '    Remove the exception.'],
  },
  {
    name: 'exceptions for notes that do not exist',
    files: { [ALIKE]: '- notes: [acme/42, gamma/10]\n  reason: They were the same.\n' },
    says: [
      'alike.yaml:1:11  [0].notes[0]: There is no note "acme/42".',
      '    Name a vendor and a slug, hyper/13, or remove the exception.',
      'alike.yaml:1:20  [0].notes[1]: There is no note "gamma/10".',
      '    Name a vendor and a slug, hyper/13, or remove the exception.',
    ],
  },
  {
    name: 'an exception that stands twice',
    files: {
      ...COPIES,
      [ALIKE]:
        '- notes: [acme/042, beta/10]\n  reason: A.\n- notes: [beta/10, acme/042]\n  reason: B.\n',
    },
    says: ['alike.yaml:3:3  [1]: The pair stands on line 1 already.', '    Remove the exception.'],
  },
  {
    name: 'exceptions that are no pairs',
    files: {
      ...COPIES,
      [ALIKE]:
        '- notes: [acme/042]\n  reason: A.\n- notes: [acme/042, acme/042]\n  reason: B.\n- notes: acme/042\n  reason: C.\n',
    },
    says: [
      'alike.yaml:1:10  [0].notes: The value must be two different notes.',
      '    Name each by its vendor and its slug: [hyper/13, hyper/28]',
      'alike.yaml:3:10  [1].notes: The value must be two different notes.',
      '    Name each by its vendor and its slug: [hyper/13, hyper/28]',
      'alike.yaml:5:10  [2].notes: The value is the text "acme/042", not a list.',
      '    Write a list: ["acme/042"]',
      'beta/notes/10.md:11:1  "Banks count what is paid with a phone in a day, and the bar…" is nearly what acme/notes/042.md:12 says: "Banks count what is paid with a card in a day, and the shop…"',
      '    Write what is different about this code, and name the other one for the rest; list two that cannot be told apart in alike.yaml.',
    ],
  },
  {
    name: 'an unknown field of an exception',
    files: {
      ...COPIES,
      [ALIKE]: '- notes: [acme/042, beta/10]\n  reason: A.\n  until: tomorrow\n',
    },
    says: [
      'alike.yaml:3:3  [0].until: There is no such field.',
      '    The fields here are: notes, reason.',
    ],
  },
  {
    name: 'a list of exceptions that is none',
    files: { [ALIKE]: 'notes: [acme/042, beta/10]\n' },
    says: [
      'alike.yaml:1:1  The file is not a list with something in it.',
      '    List pairs, each beginning with "- notes: [hyper/13, hyper/28]", or remove the file.',
    ],
  },
  {
    name: 'a list of exceptions with nothing in it',
    files: { [ALIKE]: '# None yet.\n' },
    says: [
      'alike.yaml:1:1  The file is not a list with something in it.',
      '    List pairs, each beginning with "- notes: [hyper/13, hyper/28]", or remove the file.',
    ],
  },
];
