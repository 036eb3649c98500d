import { formatCount, formatNumber } from '../catalog/counts.ts';
import type { Confidence, LookupAnswer, LookupResult, UnknownCode } from '../lookup/result.ts';
import { formatSize } from '../text/size.ts';
import { ENGLISH_ONLY, isForeign } from './language.ts';
import { makeVisible } from './visible-text.ts';

/** Characters read out of a code that is in no catalog, and of a summary. */
const MAX_CODE = 40;
const MAX_SUMMARY = 150;

/** Where in a text something stands. */
export interface Occurrences {
  count: number;
  firstLine: number;
  lastLine: number;
}

const CONFIDENCES = ['certain', 'likely', 'possible'] as const satisfies Confidence[];

/** What a look-up found, in one line: `1 certain answer, 2 possible`. */
export function formatFound(result: LookupResult): string {
  const { answers, unknown, looks, completions, remarks } = result;
  const groups = CONFIDENCES.map((confidence) => ({
    confidence,
    count: answers.filter((answer) => answer.confidence === confidence).length,
  })).filter(({ count }) => count > 0);
  const [first, ...others] = groups.map(({ confidence, count }, i) => {
    const noun = i > 0 ? '' : count === 1 ? ' answer' : ' answers';
    return `${formatNumber(count)} ${confidence}${noun}`;
  });
  const rest = [
    unknown.length > 0 && `${formatCount(unknown.length, 'code')} not listed here`,
    looks.length > 0 && formatLooks(looks.length),
    remarks.length > 0 && formatCount(remarks.length, 'remark'),
  ].filter((part) => part !== false);
  if (first !== undefined) return [first, ...others, ...rest].join(', ');
  const suggestions = completions.length > 0 ? [formatCount(completions.length, 'suggestion')] : [];
  if (rest.length > 0) return `Nothing known: ${[...rest, ...suggestions].join(', ')}`;
  return ['Nothing known', ...suggestions].join(' yet, ');
}

/**
 * What is read out: the first that was found, then the line that stands above it. `Document OCR
 * 4000121, Id card info not found. 1 likely answer`
 */
export function formatHeard(result: LookupResult, text: string, line: string): string {
  const {
    answers: [first],
    unknown: [unlisted],
    looks: [look],
  } = result;
  if (first) return `${formatAnswer(first)}. ${line}`;
  if (unlisted) return `${formatUnlisted(unlisted)}. ${line}`;
  if (look) return `${makeVisible(look.code, MAX_CODE)} looks like ${look.what}. ${line}`;
  return isNothing(result) && isForeign(text) ? `${line}. ${ENGLISH_ONLY}` : line;
}

/** Whether there is nothing to say of a text. */
export function isNothing(result: LookupResult): boolean {
  const { answers, unknown, looks, completions, remarks } = result;
  return [answers, unknown, looks, completions, remarks].every(({ length }) => length === 0);
}

function formatLooks(count: number): string {
  return count === 1 ? '1 part looks like a code' : `${formatNumber(count)} parts look like codes`;
}

function formatUnlisted({ code, vendor }: UnknownCode): string {
  const shown = makeVisible(code, MAX_CODE);
  return vendor
    ? `${vendor.product} has no code ${shown} here`
    : `No catalog here has a code ${shown}`;
}

/**
 * How often and where something stands: `3 times, lines 12 to 240`; in a text of one line only how
 * often, if that is more than once.
 */
export function formatOccurrences(place: Occurrences, isLong: boolean): string {
  const parts = splitOccurrences(place, isLong);
  return parts.map((part) => (typeof part === 'string' ? part : formatNumber(part))).join('');
}

/** The same in parts, of which the numbers of lines stay numbers. */
export function splitOccurrences(place: Occurrences, isLong: boolean): (string | number)[] {
  const { count, firstLine, lastLine } = place;
  const times = count > 1 ? `${formatNumber(count)} times` : '';
  if (!isLong) return times === '' ? [] : [times];
  const lead = times === '' ? '' : `${times}, `;
  return firstLine === lastLine
    ? [`${lead}line `, firstLine]
    : [`${lead}lines `, firstLine, ' to ', lastLine];
}

/** `2.1 MB, 31,200 lines` */
export function formatExtent(bytes: number, lines: number): string {
  return `${formatSize(bytes)}, ${formatCount(lines, 'line')}`;
}

/** `40 %` */
export function formatShare(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function formatAnswer({ product, code, summary }: LookupAnswer): string {
  const words = makeVisible(summary, MAX_SUMMARY).replace(/\.$/, '');
  return [`${product} ${code}`, words].filter((part) => part !== '').join(', ');
}
