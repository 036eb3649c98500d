import { getCanonical } from '../../catalog/printed/numbering.ts';
import { isNameCode } from '../index/code-names.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Spot } from '../read/reading.ts';
import { getCodeForms } from '../words/code-forms.ts';

/** What a value may be as a code. */
export interface FoundCodes {
  codes: readonly IndexedCode[];
  /** Of codes whose number it is on some systems only: the ids of these. */
  systems: ReadonlyMap<IndexedCode, readonly string[]>;
}

/** What may be a number in the writing of any catalog. */
const NUMBER = /^[-+]?(?:0x)?[\dA-F]+$/i;

const NOTHING: FoundCodes = { codes: [], systems: new Map() };

/** Finds the codes that a value is, in any writing, by themselves or by their numbers. */
export function findCodes(value: string, type: Spot['type'], index: LookupIndex): FoundCodes {
  for (const form of getCodeForms(value, type)) {
    const found = findWriting(form, index);
    if (found.codes.length > 0) return found;
  }
  return NOTHING;
}

/** The writings of a value by which the index has codes: as it stands, and as catalogs number. */
export function getWritings(value: string, numberings: readonly Numbering[]): string[] {
  if (!NUMBER.test(value)) return [value.toLowerCase()];
  const canonical = numberings.map((numbering) => getCanonical(value, numbering));
  return [...new Set([value.toLowerCase(), ...canonical])];
}

function findWriting(text: string, index: LookupIndex): FoundCodes {
  const { byCode, byNumber, numberings, vendors } = index;
  const lower = text.toLowerCase();
  const isMeant = (vendor: string, term: string) =>
    getCanonical(text, vendors.get(vendor)?.numbering) === term;
  const terms = getWritings(text, numberings);
  if (!terms.some((term) => byCode.has(term) || byNumber.has(term))) return NOTHING;
  const listed = terms.flatMap((term) =>
    (byCode.get(term) ?? []).filter(
      (code) => (term === lower || isMeant(code.vendor, term)) && !isNameCode(code),
    ),
  );
  const codes = new Set(listed);
  const systems = new Map(
    terms.flatMap((term) =>
      (byNumber.get(term) ?? [])
        .filter(({ code }) => isMeant(code.vendor, term) && !codes.has(code))
        .map((item) => [item.code, item.systems] as const),
    ),
  );
  return { codes: [...codes, ...systems.keys()], systems };
}
