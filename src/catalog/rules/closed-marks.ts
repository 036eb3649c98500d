import type { Nodes } from 'mdast';
import { getNestedNodes, getOffset } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { NoteFinding, Rule } from './rule.ts';

/** A mark of Git at two versions of a text; the front matter of another one. */
const CONFLICT = /^(?:[<>]{7} .*|={7})$/m;
const SECOND_FRONT = /^---\n(?=(?:title|outcome):)/m;

/** Marks that came out as signs, what each is, and what closes it. */
const OPEN_MARKS: readonly (readonly [mark: RegExp, what: string, fix: string])[] = [
  [/\[[^[\]]+\]\([^()\s]*$/, 'A link is not closed', 'Close it with ).'],
  [/\*\*/, 'The stars ** are not closed', 'Write ** on both sides, without a blank inside.'],
  [/`/, 'A backtick ` is not closed', 'Write ` on both sides of code.'],
];

/** Whether a text has two versions of itself, of which nothing else can be said. */
export function hasConflict(text: string): boolean {
  return CONFLICT.test(text) || SECOND_FRONT.test(text);
}

/** A mark is for readers what it was meant to be. */
export const closedMarks: Rule = {
  name: 'closed-marks',
  description: 'Marks of Markdown are closed; no conflict of versions is left in a note.',
  checkNote(note, tree) {
    if (hasConflict(note.body)) return findConflict(note);
    return getNestedNodes(tree).flatMap(({ node }) => findOpen(node, note));
  },
};

function findConflict({ body }: NoteReading): NoteFinding[] {
  const second = body.search(SECOND_FRONT);
  const offset = body.search(CONFLICT);
  if (offset === -1) {
    const message = 'A second front matter begins here, as of two versions.';
    return [{ offset: second, message, fix: 'Keep one of the two versions.' }];
  }
  const message = 'A mark of two versions that were merged is left in the text.';
  return [{ offset, message, fix: 'Keep one of the two versions, and remove the marks.' }];
}

function findOpen(node: Nodes, { body }: NoteReading): NoteFinding[] {
  const offset = getOffset(node);
  if (node.type === 'code') {
    const written = body.slice(offset, node.position?.end.offset);
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(written)?.[1];
    if (fence === undefined) {
      const message = 'The text is indented by four blanks, which makes code of it.';
      return [
        { offset, message, fix: 'Remove the blanks, or write code between ```.', isWarning: true },
      ];
    }
    const [, ...rest] = written.trimEnd().split('\n');
    if (/^[ \t>]*(?:`{3,}|~{3,})$/.test(rest.at(-1) ?? '')) return [];
    return [
      {
        offset,
        message: 'The code that begins here is not closed.',
        fix: `Close it with ${fence}.`,
      },
    ];
  }
  if (node.type !== 'text') return [];
  // What is escaped is meant to be a sign.
  const written = body.slice(offset, node.position?.end.offset).replace(/\\[\s\S]/g, '');
  for (const [mark, what, fix] of OPEN_MARKS) {
    if (mark.test(written)) return [{ offset, message: `${what}.`, fix, isWarning: true }];
  }
  return [];
}
