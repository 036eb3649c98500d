import { foldName, getNameWords, getWords } from '../../text/words.ts';
import type { Hint } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Match } from '../match/evidence.ts';
import type { Field, Reading } from '../read/reading.ts';

/** What the vendors' hints say of a text. */
export interface Hinted {
  /** The hints' sentences: another API that looks alike, an answer without a code. */
  remarks: string[];
  /** Vendors against which a word of the text speaks. */
  against: ReadonlySet<string>;
}

/** Finds the hints that a text calls for. */
export function getHinted(
  { text, objects }: Reading,
  { mentions, evidence }: Match,
  { vendors }: LookupIndex,
): Hinted {
  const hinted = [...vendors.values()].filter(({ hints }) => hints);
  if (hinted.length === 0) return { remarks: [], against: new Set() };
  const fields = objects.flatMap((object) => object.fields);
  // A word may stand in the name of a field alone: `vsdcRcptPbctDate`.
  const written = new Set([...fields, ...objects].map(({ name }) => name ?? ''));
  const words = new Set([...written].flatMap(getNameWords));
  const said = ` ${getWords(text).join(' ')} `;
  const isSaid = (word: string) =>
    words.has(word.toLowerCase()) || said.includes(` ${getWords(word).join(' ')} `);
  const names = new Set([...written].map(foldName));
  const meant = new Set([...mentions.keys(), ...evidence.map(({ code }) => code.vendor)]);
  const found = hinted.flatMap(({ id, hints = [] }) => {
    const isHinted = (hint: Hint) =>
      hint.fields
        ? hint.fields.every((name) => names.has(foldName(name))) && hasValue(hint, fields)
        : meant.has(id) && (hint.words ?? []).some(isSaid);
    return hints.filter(isHinted).map((hint) => ({ id, hint }));
  });
  return {
    remarks: found.map(({ hint }) => hint.says),
    against: new Set(found.filter(({ hint }) => hint.words).map(({ id }) => id)),
  };
}

function hasValue({ fields: [name = ''] = [], values }: Hint, fields: readonly Field[]): boolean {
  if (!values) return true;
  return fields.some(
    (field) => foldName(field.name) === foldName(name) && values.includes(field.value),
  );
}
