import type { LookupIndex } from '../index/lookup-index.ts';
import type { Match } from '../match/evidence.ts';
import type { Reading } from '../read/reading.ts';
import { foldName, getWords } from '../words.ts';

/** What the vendors' hints say of a text: another API that looks alike, an answer without a code. */
export function makeRemarks(
  { text, objects }: Reading,
  { mentions, evidence }: Match,
  { vendors }: LookupIndex,
): string[] {
  const hinted = [...vendors.values()].filter(({ hints }) => hints);
  if (hinted.length === 0) return [];
  const words = new Set(getWords(text));
  const names = new Set(
    objects
      .flatMap(({ fields, name }) => [name ?? '', ...fields.map((field) => field.name)])
      .map(foldName),
  );
  const spoken = new Set([...mentions.keys(), ...evidence.map(({ code }) => code.vendor)]);
  return hinted.flatMap(({ id, hints = [] }) =>
    hints
      .filter((hint) => {
        if (hint.fields) return hint.fields.every((name) => names.has(foldName(name)));
        return spoken.has(id) && (hint.words ?? []).some((word) => words.has(word.toLowerCase()));
      })
      .map(({ says }) => says),
  );
}
