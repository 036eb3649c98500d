import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const TEXT = 'Try again tomorrow.';
const OTHERWISE =
  '    Link to a note that is there, [994](994.md) or [HTTP 429](../../http/notes/429.md), or write the text without a link.';

/** Links to other notes that lead nowhere, or are written so that nothing finds them. */
export const noteLinks: readonly BrokenCatalog[] = [
  ...['043.md', '../../gamma/notes/1.md', '../codes.md'].map((url) => ({
    name: `a link to ${url}, which is not there`,
    files: change(NOTE, TEXT, `See [it](${url}).`),
    says: [`acme/notes/042.md:16:5  There is no note ${url} to link to.`, OTHERWISE],
  })),
  {
    name: 'a link to the note itself',
    files: change(NOTE, TEXT, 'See [it](042.md).'),
    says: [
      'acme/notes/042.md:16:5  The note links to itself.',
      '    Write the text without a link.',
    ],
  },
  {
    name: 'a link to another note by a longer way',
    files: change(NOTE, TEXT, 'See [it](../../acme/notes/000.md).'),
    says: [
      'acme/notes/042.md:16:5  The link to ../../acme/notes/000.md has a shorter or plainer form.',
      '    Write it like this: [text](000.md)',
    ],
  },
  {
    name: 'a link to another note in angle brackets',
    files: change(NOTE, TEXT, 'See [it](<000.md>).'),
    says: [
      'acme/notes/042.md:16:5  The link to 000.md has a shorter or plainer form.',
      '    Write it like this: [text](000.md)',
    ],
  },
  {
    name: 'a field report that was seen in another note',
    files: change(NOTE, TEXT, '**Field report:** see [it](000.md).'),
    says: [
      'acme/notes/042.md:16:1  The field report does not say where it was seen.',
      '    Add where it was seen: ([file](https://github.com/owner/repository/blob/<commit>/file.md))',
    ],
  },
];

/** And links that lead to a note. */
export const soundNoteLinks = ['000.md', '-1.md', '../../beta/notes/10.md'].map((url) => ({
  name: `a link to the note ${url}`,
  files: change(NOTE, TEXT, `See [it](${url}).`),
}));
