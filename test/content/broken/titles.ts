import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const TITLE = 'title: The card has no money left for today.';

/** Titles that tell nothing. */
export const titles: readonly BrokenCatalog[] = [
  {
    name: 'a title that another note of the vendor has',
    files: change(NOTE, TITLE, 'title: "The `plastic` has a broken chip!"'),
    says: [
      'acme/notes/042.md:2:8  title: acme/notes/-1.md:2 has the same title.',
      '    Say what is different about this code.',
    ],
  },
  {
    name: "a title that repeats the vendor's message",
    files: change(NOTE, TITLE, 'title: The limit was reached.'),
    says: [
      'acme/notes/042.md:2:8  title: The title says no more than the vendor does.',
      '    Say what the vendor does not: the cause, or the cure.',
    ],
  },
  {
    name: "a title that repeats the vendor's key",
    files: change('acme/notes/-1.md', 'The plastic has a broken chip.', 'Cards err.'),
    says: [
      'acme/notes/-1.md:2:8  title: The title says no more than the vendor does.',
      '    Say what the vendor does not: the cause, or the cure.',
    ],
  },
  {
    name: 'a title without a word that says something',
    files: change(NOTE, TITLE, 'title: It could not be.'),
    says: [
      'acme/notes/042.md:2:8  title: The title says no more than the vendor does.',
      '    Say what the vendor does not: the cause, or the cure.',
    ],
  },
];
