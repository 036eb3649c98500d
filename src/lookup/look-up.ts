import { makeResult } from './answer/answer.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import { matchReading } from './match/match.ts';
import { mergeResults, splitText } from './pieces.ts';
import { readText } from './read/read.ts';
import type { LookupResult } from './result.ts';

/**
 * Tells which codes a text holds: a number, a key, half a message, an answer, a log. Never throws;
 * takes time in proportion to the length of the text.
 */
export function lookUp(text: string, index: LookupIndex): LookupResult {
  const results = Array.from(splitText(text), (piece) => {
    const reading = readText(piece.text);
    return {
      result: makeResult(reading, matchReading(reading, index), index),
      linesBefore: piece.linesBefore,
    };
  });
  return mergeResults(results);
}
