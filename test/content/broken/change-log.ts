import type { BrokenCatalog } from '../make-content.ts';

/** Lists of changes that nobody could tell of. */
export const changeLog: readonly BrokenCatalog[] = [
  {
    name: 'lines that are no change',
    files: {
      'changes.txt':
        '# Comments may stand there.\n2026-11-31 added /acme/042/ 0123456789\n2026-11-20 mended /acme/042/ 0123456789\n2026-11-20 added /acme/042/\n2026-11-20 meaning /acme/ 0123456789\n',
    },
    says: [2, 3, 4, 5].flatMap((line) => [
      `changes.txt:${line}:1  The line is not a change: a day, what it was, a path and a digest.`,
      '    Write it like this: 2026-11-20 added /hyper/10/ 3f2a9c41d0, or let npm run log:changes write it.',
    ]),
  },
  {
    name: 'a change before those above it',
    files: {
      'changes.txt':
        '2026-11-20 added /acme/042/ 0123456789\n2026-11-19 added /acme/000/ 0123456789\n2026-11-20 meaning /acme/\n',
    },
    says: [
      'changes.txt:2:1  2026-11-19 is before the day of line 1.',
      '    Lines are added at the end: move it, or correct the day.',
    ],
  },
  {
    name: 'changes of what is not there',
    files: { 'changes.txt': '2026-11-20 added /acme/7/ 0123456789\n2026-11-20 meaning /delta/\n' },
    says: ['/acme/7/', '/delta/'].flatMap((path, i) => [
      `changes.txt:${i + 1}:1  No code and no vendor has the path ${path}.`,
      '    Correct the path; if its page has moved, published.txt says where to. A line of what was never on the site is deleted.',
    ]),
  },
];
