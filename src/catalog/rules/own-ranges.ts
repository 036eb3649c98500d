import type { Rule } from './rule.ts';

const WHOLE = /^-?\d+$/;

/** A code that is not listed falls under one class; a hint that has values says of which field. */
export const ownRanges: Rule = {
  name: 'own-ranges',
  description: 'No two fallbacks are of the same codes; values of a hint are those of a field.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      const { fallback = [], hints = [] } = vendor.data;
      fallback.forEach((one, i) => {
        const first = fallback.slice(0, i).find((other) => one && other && isSame(one, other));
        if (first) {
          const { line } = vendor.yaml.getPlace(['fallback', fallback.indexOf(first)]);
          const message = `The class of line ${line} has the same codes.`;
          report(vendor.yaml, ['fallback', i], message, 'Remove one of the two.');
          return;
        }
        const crossed = fallback
          .slice(0, i)
          .findIndex((other) => one && other && isCrossed(one, other));
        if (crossed === -1) return;
        const { line } = vendor.yaml.getPlace(['fallback', crossed]);
        const message = `The range has codes in common with that of line ${line}.`;
        report(vendor.yaml, ['fallback', i], message, 'Let one end where the other begins.');
      });
      hints.forEach((hint, i) => {
        if (!hint?.values || hint.fields) return;
        const message = 'The hint has values, but no field in which they would stand.';
        report(vendor.yaml, ['hints', i, 'values'], message, 'Add "fields:", or use "words:".');
      });
    }
  },
};

interface Class {
  from?: string | undefined;
  to?: string | undefined;
  pattern?: string | undefined;
}

function isSame(one: Class, other: Class): boolean {
  const [a, b] = [one, other].map(({ from, to, pattern }) => [from, to, pattern].join(' '));
  return a === b;
}

/** Whether two ranges overlap, and neither is a part of the other. */
function isCrossed(one: Class, other: Class): boolean {
  const ends = [one.from, one.to, other.from, other.to];
  if (!ends.every((end) => end !== undefined && WHOLE.test(end))) return false;
  const [from = 0n, to = 0n, start = 0n, end = 0n] = ends.map((text) => BigInt(text ?? 0));
  return (from < start && start <= to && to < end) || (start < from && from <= end && end < to);
}
