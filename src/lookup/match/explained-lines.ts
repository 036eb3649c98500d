import { groupBy } from '../../text/groups.ts';
import { getWords } from '../../text/words.ts';
import { getChains } from '../index/code-chains.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, Spot } from '../read/reading.ts';
import { countTelling } from '../words/stock-words.ts';
import type { ExplainedLines } from './evidence.ts';
import { isNameLike } from './names.ts';
import { findAgreed, getMessageFit, isInSentence } from './printed-codes.ts';
import type { PrintedLine } from './printed-lines.ts';
import { getSpotId } from './spot-id.ts';

/** Words that are not everybody's, of which a line may have as many besides: they are no message. */
const MAX_TELLING = 1;

/** Finds the lines that are in a form of a catalog from end to end, with a code of it and its message. */
export function findExplainedLines(
  lines: readonly PrintedLine[],
  reading: Reading,
  index: LookupIndex,
): ExplainedLines {
  const explained = new Map<number, Set<string>>();
  if (lines.length === 0) return explained;
  const spotsOfLines = groupBy(reading.spots, ({ line }) => line);
  for (const line of lines) {
    const { passage, match } = line;
    const own = spotsOfLines.get(passage.line) ?? [];
    if (passage.object || !isExplained(line, own, index)) continue;
    const spots = explained.get(passage.line) ?? new Set();
    const said = match.code ?? match.number ?? match.key ?? '';
    explained.set(passage.line, spots.add(getSpotId(said, passage.line)));
  }
  return explained;
}

/** Whether all lines of a text are explained. */
export function isAllExplained(
  { passages, objects, links }: Reading,
  explained: ExplainedLines,
): boolean {
  return (
    explained.size > 0 &&
    links.length === 0 &&
    objects.every(({ isEnclosed }) => !isEnclosed) &&
    passages.every(({ line }) => explained.has(line))
  );
}

/** Whether a form says all of a line, with these spots. */
function isExplained(line: PrintedLine, spots: readonly Spot[], index: LookupIndex): boolean {
  const { literal, match, passage } = line;
  if (literal === 0 || isInSentence(line)) return false;
  const { text } = passage;
  const span = text.slice(match.start, match.end);
  const isInside = spots.every(({ value }) => span.includes(value));
  if (!isInside || !isPlain(text.slice(0, match.start) + ' ' + text.slice(match.end))) return false;
  const found = findAgreed(line, index);
  const { message = '' } = match;
  if (found.length === 0) return false;
  if (isPlain(message) && !/\d/.test(message)) return true;
  return found.some((code) => {
    // Its message may repeat what another catalog says, which is the root.
    if (getChains(code, index).length > 0) return false;
    const fit = getMessageFit(code, line, index);
    return fit?.how === 'whole' && fit.values.every(({ value }) => isValue(value));
  });
}

/** Whether a text is neither a message nor has a name. */
function isPlain(text: string): boolean {
  return countTelling(getWords(text)) <= MAX_TELLING && !hasName(text);
}

/** Whether a value is no message: `127.0.0.1`, `file.txt`. */
function isValue(value: string): boolean {
  return !/\s/.test(value) && !hasName(value);
}

function hasName(text: string): boolean {
  return (text.match(/[A-Za-z][A-Za-z\d_]*/g) ?? []).some(isNameLike);
}
