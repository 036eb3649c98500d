import type { MessageEvidence, NamedVendor } from './match/evidence.ts';

/** Of so many lines it is kept what they hold; then it begins anew. */
const MAX_KEPT = 20_000;

/** What lines of one text were found to hold: in a long one the same come again and again. */
export interface Memory {
  /** Vendors that are named, by the line with all numbers alike. */
  mentions: Map<string, readonly NamedVendor[]>;
  /** Messages, by the line or the hole in a form, as it stands there or with all numbers alike. */
  messages: Map<string, readonly MessageEvidence[]>;
}

/** Makes the memory for one text, which has nothing yet. */
export function makeMemory(): Memory {
  return { mentions: new Map(), messages: new Map() };
}

/** Keeps something by a key. */
export function keep<Item>(kept: Map<string, Item>, key: string, item: Item) {
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, item);
}

/** A text as a key: as it stands there, and with the numbers alike that tell nothing. */
export interface RecallKeys {
  own: string;
  any: string;
}

/**
 * What was found for a text before, with the same numbers or others; else what is found now, which is
 * kept for other numbers too if all of it `isOfAny`.
 */
export function recall<Item>(
  kept: Map<string, readonly Item[]>,
  { own, any }: RecallKeys,
  find: () => readonly Item[],
  isOfAny: (item: Item) => boolean,
): readonly Item[] {
  const known = kept.get(any) ?? kept.get(own);
  if (known) return known;
  const found = find();
  keep(kept, found.every(isOfAny) ? any : own, found);
  return found;
}
