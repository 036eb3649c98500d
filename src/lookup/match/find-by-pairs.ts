import { addToCount } from '../../text/groups.ts';
import { getShortestLength } from '../index/code-words.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { PlacedText } from './placed-text.ts';

/** Codes that are compared with a passage word by word. */
export const MAX_COMPARED = 24;

/** The codes that have most pairs of these words in their texts. */
export function findByPairs({ pairs }: PlacedText, { byPair }: LookupIndex): IndexedCode[] {
  const hits = new Map<IndexedCode, number>();
  for (const pair of pairs.keys()) {
    const group = byPair.get(pair) ?? [];
    for (const code of group) addToCount(hits, code, 1 / group.length);
  }
  // Of codes with the same pairs, those with a short text: the passage is more likely the whole of it.
  return [...hits]
    .map(([code, score]) => ({ code, score, length: getShortestLength(code) }))
    .sort((a, b) => b.score - a.score || a.length - b.length)
    .slice(0, MAX_COMPARED)
    .map(({ code }) => code);
}
