import type { Hint } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Match } from '../match/evidence.ts';
import type { Field, Reading } from '../read/reading.ts';
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
  const fields = objects.flatMap((object) => object.fields);
  const names = new Set([...fields, ...objects].map(({ name }) => foldName(name ?? '')));
  const meant = new Set([...mentions.keys(), ...evidence.map(({ code }) => code.vendor)]);
  return hinted.flatMap(({ id, hints = [] }) => {
    const isHinted = (hint: Hint) =>
      hint.fields
        ? hint.fields.every((name) => names.has(foldName(name))) && hasValue(hint, fields)
        : meant.has(id) && (hint.words ?? []).some((word) => words.has(word.toLowerCase()));
    return hints.filter(isHinted).map(({ says }) => says);
  });
}

function hasValue({ fields: [name = ''] = [], values }: Hint, fields: readonly Field[]): boolean {
  if (!values) return true;
  return fields.some(
    (field) => foldName(field.name) === foldName(name) && values.includes(field.value),
  );
}
