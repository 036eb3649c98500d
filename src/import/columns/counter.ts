import { matchHeading } from './heading.ts';
import type { ColumnKind } from './kind.ts';
import { COUNTER } from './names/keys.ts';

/** The number of the row, which says nothing of the code. */
export const counterColumn: ColumnKind = {
  field: 'skip',
  judge: (facts) => {
    if (facts.filled === 0) return { score: 9, isSure: true, why: 'no cell says anything' };
    const isNamed = matchHeading(facts.words, COUNTER) === 'is';
    if (!facts.counts || !(isNamed || facts.words === '')) return undefined;
    return { score: 5, isSure: isNamed, why: 'it counts the rows' };
  },
};
