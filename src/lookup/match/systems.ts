import { EXTRA } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';

/** The number of a code on some systems, as it is written in a text. */
export interface Numbered {
  number: string;
  /** Ids of the systems. */
  systems: readonly string[];
}

/** What the systems on which a number is a code's add to its points: a catalog's first are met most. */
export function getSystemExtra(
  { vendor, numbers = {} }: IndexedCode,
  { number, systems }: Numbered,
  { vendors }: LookupIndex,
): number {
  const all = vendors.get(vendor)?.systems ?? [];
  const at = all.findIndex(({ id }) => systems.includes(id));
  // A number below zero is written with its sign; one above may have one: `errno: -111`.
  const isSigned = systems.every((system) => numbers[system]?.startsWith('-'));
  const behind = Math.max(0, at) + (isSigned && !number.startsWith('-') ? EXTRA.otherSign : 0);
  return Math.min(behind, EXTRA.systems) * EXTRA.laterSystem;
}

/** Systems in a sentence: "Linux, macOS and 3 more". */
export function nameSystems(
  { vendor }: Pick<IndexedCode, 'vendor'>,
  systems: readonly string[],
  { vendors }: LookupIndex,
): string {
  const all = vendors.get(vendor)?.systems ?? [];
  const titles = all.filter(({ id }) => systems.includes(id)).map(({ title }) => title);
  const [first = '', second = ''] = titles;
  return titles.length > 2
    ? `${first}, ${second} and ${titles.length - 2} more`
    : titles.join(' and ');
}
