import { findFirst } from '../../text/ascending.ts';
import type { IndexedCode } from './data.ts';

/** Finds the codes that begin with a text in lower case, in order. */
export type PrefixFinder = (start: string, limit: number) => IndexedCode[];

/** Makes the finder of a list that may grow; codes are sorted on the first question after that. */
export function makePrefixFinder(codes: readonly IndexedCode[]): PrefixFinder {
  const sorted: { code: IndexedCode; lower: string }[] = [];
  return (start, limit) => {
    if (sorted.length < codes.length) {
      for (const code of codes.slice(sorted.length))
        sorted.push({ code, lower: code.code.toLowerCase() });
      sorted.sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : 0));
    }
    const first = findFirst(sorted, ({ lower }) => lower >= start);
    const run = sorted.slice(first, first + limit);
    return run.filter(({ lower }) => lower.startsWith(start)).map(({ code }) => code);
  };
}
