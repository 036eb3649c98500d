import type { NoteReading } from '../read/read-notes.ts';
import { maskLiterals } from './masked-text.ts';
import type { Rule } from './rule.ts';

/** What stands beyond the letters of Europe's west and the signs of print: most texts have none of it. */
const FAR = /[^\0-\u024f\u2000-\u2bff]/;

const OTHER = /(?!\p{Script=Latin})\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Fewer letters are a name or a word that is explained. */
const MIN_LETTERS = 8;

/** Readers of the other notes can read this one as well. */
export const oneScript: Rule = {
  name: 'one-script',
  description: 'No line of a note is in another script than most notes are.',
  check({ readings }, report) {
    const notes = readings.flatMap((reading) => reading.notes);
    const found = notes.flatMap((note) => {
      const line = findOther(note);
      return line === undefined ? [] : [{ note, line }];
    });
    if (found.length * 2 > notes.length) return;
    for (const { note, line } of found) {
      const message = 'The note is in another script than the others.';
      const fix =
        "Write it in the language of the others; a vendor's words stand between backticks.";
      if (line === -1) report.warn(note.yaml, ['title'], message, fix);
      else report.warnAt(note.yaml.file, note.getBodyPlace(line), message, fix);
    }
  },
};

/** Where a line begins whose letters are mostly of another script; -1 for the title. */
function findOther({ data, body }: NoteReading): number | undefined {
  if (isOther(data.title ?? '')) return -1;
  if (!FAR.test(body)) return undefined;
  return [...maskLiterals(body).matchAll(/\S.*/g)].find(([line]) => isOther(line))?.index;
}

function isOther(text: string): boolean {
  if (!FAR.test(text)) return false;
  const count = text.match(OTHER)?.length ?? 0;
  return count >= MIN_LETTERS && count > (text.match(LATIN)?.length ?? 0);
}
