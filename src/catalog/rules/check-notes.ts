import { addToList } from '../../text/groups.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import type { NoteReading } from '../read/read-notes.ts';
import { closedMarks, hasConflict } from './closed-marks.ts';
import { makeOwnedNote } from './note-texts.ts';
import type { OwnedNote } from './note-texts.ts';
import type { NoteFinding, Readings, Rule } from './rule.ts';

/** A note's words, and what the rules find in its Markdown. */
export interface CheckedNote {
  note: OwnedNote;
  found: readonly { rule: Rule; finding: NoteFinding }[];
  /** The ids of all notes that there were, on which it depends what its links may name. */
  noteIds: string;
}

/** Notes that were checked before, by what was read of them. */
export type CheckedNotes = WeakMap<NoteReading, CheckedNote>;

/**
 * Parses one note after the other, has it checked, and keeps its words, but not its tree.
 *
 * @param before notes that were checked before: those of the same reading are not checked again
 */
export function checkNotes(
  { readings }: Readings,
  rules: readonly Rule[],
  before: CheckedNotes = new WeakMap(),
): CheckedNote[] {
  const all = readings.flatMap(({ id, notes }) =>
    notes.map((reading) => ({ id: `${id}/${reading.slug}`, vendor: id, reading })),
  );
  const ids = new Set(all.map(({ id }) => id));
  const noteIds = [...ids].join(' ');
  return all.map(({ id, vendor, reading }) => {
    const kept = before.get(reading);
    if (kept?.noteIds === noteIds) return kept;
    const tree = parseMarkdown(reading.body);
    const asked = hasConflict(reading.body) ? [closedMarks] : rules;
    const checked = {
      note: makeOwnedNote(reading, { id: vendor, tree }),
      found: asked.flatMap((rule) =>
        (rule.checkNote?.(reading, tree, { id, noteIds: ids }) ?? []).map((finding) => ({
          rule,
          finding,
        })),
      ),
      noteIds,
    };
    before.set(reading, checked);
    return checked;
  });
}

/** What was found in all notes, by the rule that found it. */
export function groupByRule(checked: readonly CheckedNote[]) {
  const found = new Map<Rule, { note: OwnedNote; finding: NoteFinding }[]>();
  for (const { note, found: ofNote } of checked)
    for (const { rule, finding } of ofNote) addToList(found, rule, { note, finding });
  return found;
}
