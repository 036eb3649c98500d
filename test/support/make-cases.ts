import { makeCases } from '../../src/lookup/answer/case.ts';
import type { Case } from '../../src/lookup/answer/case.ts';
import type { LookupIndex } from '../../src/lookup/index/lookup-index.ts';
import type { Match } from '../../src/lookup/match/evidence.ts';
import { matchReading } from '../../src/lookup/match-reading.ts';
import { readText } from '../../src/lookup/read/read.ts';
import type { Reading } from '../../src/lookup/read/reading.ts';

/** What is known of a text before the answers are made of it. */
export interface ReadCases {
  reading: Reading;
  match: Match;
  cases: Case[];
}

/** Reads a text and groups what speaks for each code. */
export function readCases(text: string, index: LookupIndex): ReadCases {
  const reading = readText(text);
  const match = matchReading(reading, index);
  return { reading, match, cases: makeCases(match, text.length < 3000) };
}

/** @throws {Error} if nothing in the text speaks for the code */
export function getCase(text: string, index: LookupIndex, id: string): Case {
  const found = readCases(text, index).cases.find(
    ({ code }) => `${code.vendor}/${code.code}` === id,
  );
  if (!found) throw new Error(`Nothing in ${text} speaks for ${id}.`);
  return found;
}
