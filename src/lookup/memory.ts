import type { MessageEvidence, NamedVendor } from './match/evidence.ts';

/** Of so many lines it is kept what they hold; then it begins anew. */
const MAX_KEPT = 20_000;

/** What lines of one text were found to hold: in a long one the same come again and again. */
export interface Memory {
  /** Vendors that are named, by the line with all numbers alike. */
  mentions: Map<string, readonly NamedVendor[]>;
  /** Messages, by the line as it stands there or with all numbers alike. */
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
