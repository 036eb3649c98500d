import { makeResult } from './answer/answer.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import { TYPED } from './index/source.ts';
import type { IndexPart, IndexSource } from './index/source.ts';
import type { Evidence, Match, UnlistedCode } from './match/evidence.ts';
import { isAllExplained } from './match/explained-lines.ts';
import { isOwnField } from './match/field-fit.ts';
import { isBeginningOfCode, isWholeWord, matchReading } from './match-reading.ts';
import { makeMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { makeMerger } from './merger.ts';
import { splitText } from './pieces.ts';
import { readText } from './read/read.ts';
import type { Reading } from './read/reading.ts';
import type { LookupAnswer, LookupResult } from './result.ts';
import { makeWant } from './wanted.ts';

/** Vendors whose whole list is fetched for one text. */
const MAX_VENDORS = 2;

/**
 * Texts of more characters than these are long: they are looked up in the whole index. The parts of a
 * short one are chosen for the few codes that somebody asks about.
 */
export const MAX_SHORT = 16 * 1024;

/** Pieces that are remembered: a text of one line over and over has the same ones again. */
const MAX_REMEMBERED = 8;

/**
 * Tells which codes a text holds: a number, a key, half a message, an answer, a log. Never throws;
 * takes time in proportion to the length of the text.
 */
export function lookUp(text: string, index: LookupIndex): LookupResult {
  const merger = makeMerger();
  const known = makePieceMemory();
  const memory = makeMemory();
  for (const { text: piece, linesBefore } of splitText(text)) {
    const result = known.get(piece) ?? traceReading(readText(piece), index, memory).result;
    known.keep(piece, result);
    merger.add(result, linesBefore);
  }
  return merger.getResult();
}

/**
 * The same with an index of which only the parts are fetched that a short text asks for. `onProgress` is
 * told the share of the text that has been read, from 0 to 1, and can ask what was found in it.
 *
 * @throws what the source throws
 */
export async function lookUpFrom(
  text: string,
  source: IndexSource,
  onProgress?: (share: number, getResult: () => LookupResult) => void,
): Promise<LookupResult> {
  const merger = makeMerger();
  const known = makePieceMemory();
  const memory = makeMemory();
  let length = 0;
  for (const { text: piece, linesBefore } of splitText(text)) {
    const result = known.get(piece) ?? (await tracePiece(piece, source, { text, memory })).result;
    known.keep(piece, result);
    merger.add(result, linesBefore);
    length += piece.length;
    onProgress?.(length / text.length, merger.getResult);
  }
  return merger.getResult();
}

/** Remembers what the latest pieces hold. */
function makePieceMemory() {
  const results = new Map<string, LookupResult>();
  return {
    get: (piece: string) => results.get(piece),
    keep: (piece: string, result: LookupResult) => {
      results.set(piece, result);
      for (const oldest of results.keys()) {
        if (results.size <= MAX_REMEMBERED) return;
        results.delete(oldest);
      }
    },
  };
}

/** All that a look-up of one piece went through, for those who ask why. */
export interface Trace {
  reading: Reading;
  /** The index in which it ended. */
  index: LookupIndex;
  match: Match;
  result: LookupResult;
}

/** Looks up what was read of one piece in an index that is all there. */
export function traceReading(reading: Reading, index: LookupIndex, memory?: Memory): Trace {
  const match = matchReading(reading, index, memory);
  return { reading, index, match, result: makeResult(reading, match, index) };
}

/**
 * Looks up a piece of a text, or all of it: of a short one in parts of the index, of which more are asked
 * for only as long as they may tell more.
 *
 * @throws what the source throws
 */
export async function tracePiece(
  piece: string,
  source: IndexSource,
  { text, memory }: { text: string; memory?: Memory } = { text: piece },
): Promise<Trace> {
  const reading = readText(piece);
  if (text.length > MAX_SHORT) return traceReading(reading, await source.getWhole(), memory);
  const part: IndexPart = source.openPart();
  const want = makeWant(reading);
  let found = traceReading(reading, await part.getIndex(want));
  if (isSettled(found)) return found;
  const wider = await part.getWiderIndex(want);
  if (wider) found = traceReading(reading, wider);
  if (isSettled(found)) return found;
  // Of a vendor that is known the whole list is looked through: for words, and for the nearest codes.
  const whole = await part.getVendorIndex(getVendors(found), getNobodys(found));
  return whole ? traceReading(reading, whole) : found;
}

/** Whether more words or codes could change nothing. */
function isSettled(found: Trace): boolean {
  const {
    result: { answers, unknown },
    match,
    reading,
    index,
  } = found;
  const { text, objects, links } = reading;
  const isWord = !/\s/.test(text.trim());
  // The beginning of a code is no word; `hyper1` is a name with a number.
  const isName = match.mentions.size > 0 && !/^\d|\D$/.test(text.trim());
  if (isWord && !isName && isBeginningOfCode(text.trim(), index)) return true;
  if (answers.length === 0 || getPrinters(found).length > 0) return false;
  if (isAllExplained(reading, match.explained)) return true;
  if (isWord && match.evidence.some(isWholeWord)) return true;
  const told = getTold(match);
  const isTold = ({ vendor, code }: LookupAnswer) => told.has(`${vendor} ${code}`);
  const isSure = answers.every(
    (answer) => answer.doubts.length === 0 && (answer.confidence === 'certain' || isTold(answer)),
  );
  const isPlace = objects.length > 0 || links.length > 0 || isWord;
  // Beside a standard's code the words may be the message of another one: the cause, or a vendor's.
  const isOpen =
    !isWord && answers.every(({ vendor }) => index.vendors.get(vendor)?.isStandard === true);
  return isSure && isPlace && !isOpen && unknown.length === 0;
}

/** The codes that are told so well that words could add nothing. */
function getTold({ evidence }: Match): Set<string> {
  const getIds = (some: readonly Evidence[]) =>
    new Set(some.map(({ code: { vendor, code } }) => `${vendor} ${code}`));
  const isMessage = (item: Evidence) => item.kind === 'message' && item.how === 'whole';
  const said = getIds(evidence.filter(isMessage));
  const placed = getIds(evidence.filter(({ kind }) => kind === 'field' || kind === 'number'));
  return new Set([
    ...[...said].filter((id) => placed.has(id)),
    ...getIds(evidence.filter(isTelling)),
  ]);
}

function isTelling(item: Evidence): boolean {
  switch (item.kind) {
    case 'field':
      return isOwnField(item) && item.siblings.length > 0;
    case 'key':
      return item.isWhole;
    case 'link':
    case 'status':
      return true;
    // The line may hold a code of another catalog too, which only its words tell.
    case 'printed':
    case 'number':
    case 'message':
      return false;
  }
}

/** Codes that nobody lists here, and of which the text does not tell whose they are. */
function getNobodys({ result: { unknown } }: Trace): string[] {
  return unknown.filter(({ vendor }) => !vendor).map(({ code }) => code);
}

/** The vendors of which the text tells that a code is theirs, or that it is about. */
function getVendors(found: Trace): string[] {
  const {
    result: { unknown },
    match,
    reading: { text },
  } = found;
  const named = [...match.mentions.values()].filter(
    ({ how }) => how !== 'topic' || text.length < TYPED,
  );
  const ids = [
    ...unknown.flatMap(({ vendor }) => vendor?.id ?? []),
    ...getPrinters(found),
    ...named.map(({ vendor }) => vendor.id),
  ];
  return [...new Set(ids)].slice(0, MAX_VENDORS);
}

/** The catalogs in whose forms codes stand that are not listed, and of which nothing else is there. */
function getPrinters({ match: { unlisted }, result: { answers } }: Trace): string[] {
  const isAsked = ({ vendor, printer }: UnlistedCode) =>
    !vendor && printer && !(printer.isStandard && answers.length > 0);
  return unlisted.filter(isAsked).flatMap(({ printer }) => printer?.vendor ?? []);
}
