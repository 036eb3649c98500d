import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const OK_NOTE = 'acme/notes/000.md';
const WHY = '## Why it happens\n\nBanks count what is paid in a day.\n\n';
const TODO = '## What to do\n\nTry again tomorrow.\n';
const MEANING = '## What it means\n\nThe bank has put the amount aside.\n';

/** Notes that are built otherwise than all others. */
export const headings: readonly BrokenCatalog[] = [
  {
    name: 'a failure without a text',
    files: change(NOTE, `${WHY}${TODO}`, ''),
    says: [
      'acme/notes/042.md:9:1  The note has no text.',
      '    Write "## Why it happens" and "## What to do", with text below it.',
    ],
  },
  {
    name: 'a success without a text',
    files: change(OK_NOTE, `\n${MEANING}`, ''),
    says: [
      'acme/notes/000.md:5:1  The note has no text.',
      '    Write "## What it means" or "## What to do", with text below it.',
    ],
  },
  {
    name: 'a text without headings',
    files: change(NOTE, `${WHY}${TODO}`, 'Try again tomorrow.\n\nOr pay less.\n'),
    says: [
      'acme/notes/042.md:10:1  The text has no heading.',
      '    Write "## Why it happens" and "## What to do", with text below it.',
    ],
  },
  {
    name: 'a failure that does not say why',
    files: change(NOTE, WHY, ''),
    says: [
      'acme/notes/042.md:10:1  A failure needs the heading "Why it happens" as well.',
      '    Write "## Why it happens" above "## What to do", with text below it.',
    ],
  },
  {
    name: 'a failure that does not say what to do',
    files: change(NOTE, TODO, ''),
    says: [
      'acme/notes/042.md:10:1  A failure needs the heading "What to do" as well.',
      '    Write "## What to do" below "## Why it happens", with text below it.',
    ],
  },
  {
    name: 'a failure with the heading of a success',
    files: change(NOTE, '## Why it happens', '## What it means'),
    says: [
      'acme/notes/042.md:10:1  "What it means" is no heading for the outcome failure.',
      '    The headings are, in this order: Why it happens, What to do.',
    ],
  },
  {
    name: 'a success with the heading of a failure',
    files: change(OK_NOTE, '## What it means', '## Why it happens'),
    says: [
      'acme/notes/000.md:6:1  "Why it happens" is no heading for the outcome success.',
      '    The headings are, in this order: What it means, What to do.',
    ],
  },
  {
    name: 'a heading that is misspelt',
    files: change(NOTE, '## What to do', '## What To Do'),
    says: [
      'acme/notes/042.md:14:1  "What To Do" is no heading for the outcome failure.',
      '    Did you mean "What to do"?',
    ],
  },
  {
    name: 'a heading of its own',
    files: change(NOTE, TODO, `${TODO}\n## See also\n\nThe limits of the bank.\n`),
    says: [
      'acme/notes/042.md:18:1  "See also" is no heading for the outcome failure.',
      '    The headings are, in this order: Why it happens, What to do.',
    ],
  },
  {
    name: 'a heading with marks',
    files: change(NOTE, '## What to do', '## **What** to do'),
    says: [
      'acme/notes/042.md:14:1  The heading has marks in it.',
      '    Write it plainly: ## What to do',
    ],
  },
  {
    name: 'a heading of another level, once',
    files: change(NOTE, '## Why it happens', '### Why it happens'),
    says: [
      'acme/notes/042.md:10:1  Only headings of the second level are allowed.',
      '    Begin it with "## "; what is no heading, such as an item of a list, with "- " or "1. ".',
    ],
  },
  {
    name: 'headings in another order',
    files: change(NOTE, `${WHY}${TODO}`, `${TODO}\n${WHY}`),
    says: [
      'acme/notes/042.md:14:1  The heading "Why it happens" stands below "What to do".',
      '    Move it and its text to above line 10.',
    ],
  },
  {
    name: 'headings of a success in another order',
    files: change(OK_NOTE, MEANING, `${TODO}\n${MEANING}`),
    says: [
      'acme/notes/000.md:10:1  The heading "What it means" stands below "What to do".',
      '    Move it and its text to above line 6.',
    ],
  },
  {
    name: 'a heading that stands twice',
    files: change(NOTE, TODO, `${TODO}\n## What to do\n\nOr pay less.\n`),
    says: [
      'acme/notes/042.md:18:1  The heading "What to do" stands on line 14 already.',
      '    Merge the two.',
    ],
  },
  {
    name: 'headings with nothing below them',
    files: change(NOTE, `${WHY}${TODO}`, '## Why it happens\n\n## What to do\n'),
    says: [
      'acme/notes/042.md:10:1  Nothing stands below the heading "Why it happens".',
      '    Write text there.',
      'acme/notes/042.md:12:1  Nothing stands below the heading "What to do".',
      '    Write text there.',
    ],
  },
  {
    name: 'a heading with nothing but an empty list below it',
    files: change(NOTE, 'Try again tomorrow.', '-\n-'),
    says: [
      'acme/notes/042.md:14:1  Nothing stands below the heading "What to do".',
      '    Write text there.',
    ],
  },
  {
    name: 'text above the first heading',
    files: change(NOTE, WHY, `Wait.\n\nOr pay less.\n\n${WHY}`),
    says: [
      'acme/notes/042.md:10:1  Text stands above the first heading.',
      '    Put it below "## Why it happens".',
    ],
  },
  {
    name: 'a heading inside a list',
    files: change(NOTE, 'Try again tomorrow.', '- Try again.\n\n  ## Tomorrow'),
    says: [
      'acme/notes/042.md:18:3  The heading stands inside a list or a quotation.',
      '    Remove it, or begin the line with "## ".',
    ],
  },
  {
    name: 'several things at once',
    files: change(NOTE, `${WHY}${TODO}`, `Wait.\n\n${TODO}\n## Why\n\n${WHY}## What to do\n`),
    says: [
      'acme/notes/042.md:10:1  Text stands above the first heading.',
      '    Put it below "## Why it happens".',
      'acme/notes/042.md:16:1  "Why" is no heading for the outcome failure.',
      '    The headings are, in this order: Why it happens, What to do.',
      'acme/notes/042.md:16:1  Nothing stands below the heading "Why".',
      '    Write text there, or remove the heading.',
      'acme/notes/042.md:18:1  The heading "Why it happens" stands below "What to do".',
      '    Move it and its text to above line 12.',
      'acme/notes/042.md:22:1  The heading "What to do" stands on line 12 already.',
      '    Merge the two.',
      'acme/notes/042.md:22:1  Nothing stands below the heading "What to do".',
      '    Write text there.',
    ],
  },
];
