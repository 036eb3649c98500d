import type { Nodes } from 'mdast';
import { getNestedNodes, getOffset } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { NoteFinding, Rule } from './rule.ts';

/** A mark of Git at two versions of a text. */
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*)$/m;

/** Marks that came out as signs, what each is, and what closes it. */
const OPEN_MARKS: readonly (readonly [mark: RegExp, what: string, fix: string])[] = [
  [/\[[^[\]]+\]\([^()\s]*$/, 'A link is not closed', 'Close it with ).'],
  [/\*\*/, 'The stars ** are not closed', 'Write ** on both sides, without a blank inside.'],
  [/`/, 'A backtick ` is not closed', 'Write ` on both sides of code.'],
];

/** A mark is for readers what it was meant to be. */
export const closedMarks: Rule = {
  name: 'closed-marks',
  description: 'Marks of Markdown are closed; no conflict of versions is left in a note.',
  checkNote(note, tree) {
    return [
      ...findConflict(note),
      ...getNestedNodes(tree).flatMap(({ node }) => findOpen(node, note)),
    ];
  },
};

function findConflict({ body }: NoteReading): NoteFinding[] {
  const offset = body.search(CONFLICT);
  // A line of equal signs alone may be a heading below its text.
  if (offset === -1 || !/^(?:<{7}|>{7}) /m.test(body)) return [];
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
    if (written.trimEnd().endsWith(`\n${fence}`) || /\n\s*(?:`{3,}|~{3,})\s*$/.test(written))
      return [];
    return [
      {
        offset,
        message: 'The code that begins here is not closed.',
        fix: `Close it with ${fence}.`,
      },
    ];
  }
  if (node.type !== 'text') return [];
  for (const [mark, what, fix] of OPEN_MARKS) {
    const at = node.value.search(mark);
    if (at !== -1) return [{ offset, message: `${what}.`, fix, isWarning: true }];
  }
  return [];
}
