import { stringify } from 'yaml';
import type { Change } from '../../schemas/change.ts';
import { findFields, findLineStart } from '../../catalog/write/yaml-places.ts';

/** Puts a change in front of the history of a note, or begins one. */
export function addHistory(note: string, change: Change): string {
  const end = note.indexOf('\n---\n', 3);
  if (!note.startsWith('---\n') || end === -1) return note;
  const front = note.slice(4, end + 1);
  const item = formatItem(change);
  const history = findFields(front, ['history', 0])[0];
  const added = history
    ? insertAt(front, findLineStart(front, history.start), item)
    : `${front}history:\n${item}`;
  return `---\n${added}${note.slice(end + 1)}`;
}

function insertAt(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function formatItem(change: Change): string {
  const { date, ...rest } = change;
  const lines = stringify(rest, { lineWidth: 0 }).trimEnd().split('\n');
  const day = date === undefined ? [] : [`date: ${JSON.stringify(date)}`];
  return [...lines, ...day]
    .map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`.trimEnd() + '\n')
    .join('');
}
