import { makeResult } from './answer/answer.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import type { IndexSource } from './index/source.ts';
import { matchReading } from './match/match.ts';
import { matchVendors } from './match/vendors.ts';
import { mergeResults, splitText } from './pieces.ts';
import { readText } from './read/read.ts';
import type { Reading } from './read/reading.ts';
import type { LookupResult } from './result.ts';

/** A text of up to as many characters is what somebody typed. */
const TYPED = 160;

/** Vendors whose whole list is fetched for one text. */
const MAX_VENDORS = 2;

/**
 * Tells which codes a text holds: a number, a key, half a message, an answer, a log. Never throws;
 * takes time in proportion to the length of the text.
 */
export function lookUp(text: string, index: LookupIndex): LookupResult {
  const results = Array.from(splitText(text), ({ text: piece, linesBefore }) => ({
    result: lookUpReading(readText(piece), index),
    linesBefore,
  }));
  return mergeResults(results);
}

/**
 * The same with an index of which only the parts are fetched that the text asks for. `onProgress` is
 * told the share of the text that has been read, from 0 to 1.
 *
 * @throws what the source throws
 */
export async function lookUpFrom(
  text: string,
  source: IndexSource,
  onProgress?: (share: number) => void,
): Promise<LookupResult> {
  const results: { result: LookupResult; linesBefore: number }[] = [];
  let length = 0;
  for (const { text: piece, linesBefore } of splitText(text)) {
    results.push({ result: await lookUpPiece(readText(piece), source), linesBefore });
    length += piece.length;
    onProgress?.(length / text.length);
  }
  return mergeResults(results);
}

function lookUpReading(reading: Reading, index: LookupIndex): LookupResult {
  return makeResult(reading, matchReading(reading, index), index);
}

/** Asks for more of the index only as long as that may tell more. */
async function lookUpPiece(reading: Reading, source: IndexSource): Promise<LookupResult> {
  const first = await source.getIndex(reading);
  let result = lookUpReading(reading, first);
  if (isSettled(result, reading)) return result;
  const wider = await source.getWiderIndex(reading);
  if (wider) result = lookUpReading(reading, wider);
  if (isSettled(result, reading)) return result;
  // Of a vendor that is known the whole list is looked through: for words, and for the nearest codes.
  let whole: LookupIndex | undefined;
  for (const vendor of getVendors(result, reading, wider ?? first)) {
    whole = (await source.getVendorIndex(vendor)) ?? whole;
  }
  return whole ? lookUpReading(reading, whole) : result;
}

/** Whether more words or codes could change nothing. */
function isSettled({ answers, unknown }: LookupResult, { text, objects, links }: Reading): boolean {
  const isSure = answers.every(
    ({ confidence, doubts }) => confidence === 'certain' && doubts.length === 0,
  );
  const isPlace = objects.length > 0 || links.length > 0 || !/\s/.test(text.trim());
  return answers.length > 0 && isSure && isPlace && unknown.length === 0;
}

function getVendors({ unknown }: LookupResult, reading: Reading, index: LookupIndex): Set<string> {
  const named = [...matchVendors(reading, index).values()].filter(
    ({ how }) => how !== 'topic' || reading.text.length < TYPED,
  );
  const ids = [
    ...unknown.flatMap(({ vendor }) => vendor?.id ?? []),
    ...named.map(({ vendor }) => vendor.id),
  ];
  return new Set([...new Set(ids)].slice(0, MAX_VENDORS));
}
