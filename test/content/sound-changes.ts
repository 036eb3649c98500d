import type { ContentFiles } from './make-content.ts';
import { append, change, NOTE, VENDOR } from './make-content.ts';

const OK_NOTE = 'acme/notes/000.md';
const LETTER_NOTE = 'beta/notes/10.md';
const LETTER = 'Letters need an address that the postman knows.';
const DAY = 'Banks count what is paid in a day.';
const LONG =
  'Banks count what is paid with a card in a day, and the shop is not told which of the several limits was the one that was reached.';

/** Changes that break no rule, though they come near to it. */
export const soundChanges: readonly { name: string; files: ContentFiles }[] = [
  {
    name: 'paths that have moved to pages, and codes that were at vendors of another name',
    files: append('published.txt', '/gamma/ -> /acme/042/\n/gamma/42/ "42" -> /acme/042/\n'),
  },
  {
    name: 'http addresses of hosts inside a company',
    files: change(VENDOR, 'homepage: https://acme.example/', 'homepage: http://wiki/acme?a=1'),
  },
  {
    name: 'http addresses of hosts that the site names',
    files: {
      ...change(VENDOR, 'homepage: https://', 'homepage: http://docs.'),
      'site.yaml': 'plainHosts: [acme.example]\n',
    },
  },
  {
    name: 'an actor and a retry of something that did not fail',
    files: change(OK_NOTE, 'success\n', 'pending\nactor: caller\nretry: never\n'),
  },
  {
    name: 'a success with both headings',
    files: change(OK_NOTE, 'aside.\n', 'aside.\n\n## What to do\n\nShip it.\n'),
  },
  {
    name: 'a heading with a list or a code alone below it',
    files: {
      ...change(NOTE, DAY, '- Banks count it.'),
      ...change(LETTER_NOTE, 'Look at the map first.', '    look --map'),
    },
  },
  {
    name: 'a field report whose link stands in a later paragraph of its list item',
    files: change(
      NOTE,
      DAY,
      '- **Field report:** a shop waited.\n\n  It said so [there](https://shop.example).',
    ),
  },
  {
    name: 'a text that speaks of a field and a report',
    files: change(NOTE, DAY, 'Fields report what is paid; a field report is none.'),
  },
  {
    name: "a title with a word more than the vendor's message",
    files: change(NOTE, 'The card has no money left for today.', 'The daily limit was reached.'),
  },
  {
    name: 'the title of a note of another vendor',
    files: change(LETTER_NOTE, 'The street has no such house.', 'The plastic has a broken chip.'),
  },
  {
    name: 'a short sentence that stands elsewhere among others',
    files: {
      ...change(NOTE, DAY, `${DAY} The others are told of nothing, least of all the shop.`),
      ...change(LETTER_NOTE, LETTER, `${LETTER} ${DAY} That is another matter for other people.`),
    },
  },
  {
    name: 'alike notes that are listed as such',
    files: {
      ...change(NOTE, DAY, LONG),
      ...change(LETTER_NOTE, LETTER, LONG),
      'alike.yaml': '# Why not.\n- notes: [beta/10, acme/042]\n  reason: Nobody knows more.\n',
    },
  },
];
