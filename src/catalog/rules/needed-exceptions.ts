import type { Content, Report, Rule } from './rule.ts';
import type { OwnedNote } from './note-texts.ts';
import { areAlike, getPairKey } from './own-words.ts';

const FIX = 'Remove the exception.';

/** An exception that nothing needs would let the next copy pass. */
export const neededExceptions: Rule = {
  name: 'needed-exceptions',
  description: 'Notes that alike.yaml lists exist and are alike; each pair stands there once.',
  check(content, report) {
    const notes = new Map(content.notes.map((note) => [note.id, note]));
    const seen = new Map<string, number>();
    for (const { index, data } of content.alike.entries) {
      const [one, other] = data.notes ?? [];
      if (one === undefined || other === undefined) continue;
      const key = getPairKey(one, other);
      const { line } = content.alike.yaml.getPlace([seen.get(key) ?? index]);
      const isSecond = seen.has(key);
      if (isSecond) {
        report(content.alike.yaml, [index], `The pair stands on line ${line} already.`, FIX);
      } else {
        seen.set(key, index);
        checkPair([one, other], { index, notes, content, report });
      }
    }
  },
};

function checkPair(
  ids: readonly string[],
  context: {
    index: number;
    notes: ReadonlyMap<string, OwnedNote>;
    content: Content;
    report: Report;
  },
) {
  const { index, notes, content, report } = context;
  ids.forEach((id, i) => {
    if (notes.has(id) || !areNotesKnown(id, content)) return;
    const fix = 'Name a vendor and a slug, hyper/13, or remove the exception.';
    report(content.alike.yaml, [index, 'notes', i], `There is no note ${JSON.stringify(id)}.`, fix);
  });
  const [one, other] = ids.map((id) => notes.get(id));
  // A note without text was reported as that.
  if (!one?.reading.body.trim() || !other?.reading.body.trim() || areAlike(one, other)) return;
  report(content.alike.yaml, [index], 'The two notes are not alike.', FIX);
}

function areNotesKnown(id: string, { readings }: Content): boolean {
  const vendor = readings.find((reading) => id.startsWith(`${reading.id}/`));
  return vendor?.areNotesKnown ?? true;
}
