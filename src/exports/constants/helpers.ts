import { RETRIES } from '../../schemas/note.ts';
import { RETRY_LABELS } from '../../catalog/facets.ts';
import { RETRYABLE } from './model.ts';

/**
 * What the functions beside the constants say of themselves: lines of a comment in which `{none}` stands
 * for what a language answers where there is nothing to answer, and `{outcome}` for the other function.
 */
export const HELPER_COMMENTS = {
  outcome: [
    'What a code says of the call: success, partial, empty, pending or failure.',
    '{none} for a code that is not listed or of which nothing is said: take it for a failure.',
  ],
  retry: [
    'Whether the same request can help after a code, sent again:',
    ...RETRIES.map((retry) => `${retry}: ${RETRY_LABELS[retry]}`),
    '{none} for a code of which that is not said, or that is not listed.',
  ],
  isSuccess: [
    'Whether a code says that all was done.',
    'Not for a code that says that a part was done, that nothing was found or that the work goes on:',
    '{outcome} tells those from failures. Not for a code that is not listed.',
  ],
  isRetryable: [
    'Whether a program may send the same request again after a code, a few times and with growing',
    `pauses: the retry is ${RETRYABLE}, and no second request does anything twice.`,
    'Not where somebody has to look first whether it happened, or to wait for something else, and not',
    'for a code that is not listed.',
  ],
} as const;

type HelperName = keyof typeof HELPER_COMMENTS;

/** The comment of a function in the words of a language. */
export function makeHelperComment(
  helper: HelperName,
  words: { none: string; outcome: string },
): string[] {
  return HELPER_COMMENTS[helper].map((line) =>
    line.replace('{none}', words.none).replace('{outcome}', words.outcome),
  );
}

/** Sets items out in lines of at most 100 characters, each behind an indent. */
export function wrapItems(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const item of items.map((text, i) => (i < items.length - 1 ? `${text},` : text))) {
    const longer = line === '' ? item : `${line} ${item}`;
    if (line !== '' && indent.length + longer.length > 100) {
      lines.push(indent + line);
      line = item;
    } else {
      line = longer;
    }
  }
  return [...lines, indent + line].join('\n');
}
