import { formatCount, formatNumber } from '../catalog/counts.ts';
import type { Confidence, LookupResult } from '../lookup/result.ts';
import { formatSize } from '../text/size.ts';

/** Where in a text something stands. */
export interface Occurrences {
  count: number;
  firstLine: number;
  lastLine: number;
}

const CONFIDENCES = ['certain', 'likely', 'possible'] as const satisfies Confidence[];

/** What a look-up found, in one line: `1 certain answer, 2 possible`. */
export function formatFound({ answers, unknown, completions, remarks }: LookupResult): string {
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
    remarks.length > 0 && formatCount(remarks.length, 'remark'),
  ].filter((part) => part !== false);
  if (first !== undefined) return [first, ...others, ...rest].join(', ');
  const suggestions = completions.length > 0 ? [formatCount(completions.length, 'suggestion')] : [];
  if (rest.length > 0) return `Nothing known: ${[...rest, ...suggestions].join(', ')}`;
  return ['Nothing known', ...suggestions].join(' yet, ');
}

/**
 * How often and where something stands: `3 times, lines 12 to 240`; in a text of one line only how
 * often, if that is more than once.
 */
export function formatOccurrences(place: Occurrences, isLong: boolean): string {
  const { count, firstLine, lastLine } = place;
  const times = count > 1 ? [`${formatNumber(count)} times`] : [];
  return [...times, ...(isLong ? [formatLines(firstLine, lastLine)] : [])].join(', ');
}

/** `2.1 MB, 31,200 lines` */
export function formatExtent(bytes: number, lines: number): string {
  return `${formatSize(bytes)}, ${formatCount(lines, 'line')}`;
}

/** `40 %` */
export function formatShare(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function formatLines(first: number, last: number): string {
  if (first === last) return `line ${formatNumber(first)}`;
  return `lines ${formatNumber(first)} to ${formatNumber(last)}`;
}
