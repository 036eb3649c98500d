import type { Rule } from './rule.ts';

const WHOLE_NUMBER = /^-?\d+$/;

/** What only a regular expression has: sets, repetitions, classes, alternatives, ends; and 5xx, 5%, 500-599. */
const EXPRESSION = /\[[^[\]]*\]|[\d)\].]\+|\\[dws]|[|^$]|^\d+(?:[xX#%]+|-\d+)$/;

const SIGNS =
  'In a pattern "?" is one letter or digit and "*" any run of signs; all others are themselves.';

/** The range of a fallback is one of whole numbers, upwards; a pattern is one of a class. */
export const soundFallbacks: Rule = {
  name: 'sound-fallbacks',
  description:
    'A fallback goes from a whole number to one that is not smaller, or has a pattern of ? and *.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      vendor.data.fallback?.forEach((fallback, i) => {
        const { from, to, pattern } = fallback ?? {};
        if (pattern !== undefined) {
          for (const { message, fix } of checkPattern(pattern))
            report(vendor.yaml, ['fallback', i, 'pattern'], message, fix);
          return;
        }
        for (const [key, value] of Object.entries({ from, to })) {
          if (value === undefined || WHOLE_NUMBER.test(value)) continue;
          const message = `${JSON.stringify(value)} is not a whole number.`;
          report(vendor.yaml, ['fallback', i, key], message, 'Write digits in quotes: "400".');
        }
        if (!isReversed(from, to)) return;
        const message = `The range goes from ${from} down to ${to}.`;
        const fix = `Exchange the two: from: "${to}", to: "${from}".`;
        report(vendor.yaml, ['fallback', i, 'to'], message, fix);
      });
    }
  },
};

function checkPattern(pattern: string) {
  if (EXPRESSION.test(pattern)) {
    const message = `${JSON.stringify(pattern)} is no pattern of ? and *.`;
    return [
      {
        message,
        fix: `${SIGNS} So three digits that begin with 5 are "5??"; a range has from: and to:.`,
      },
    ];
  }
  if (!/^\*+$/.test(pattern)) return [];
  const message = 'The pattern fits every code, so it tells no class.';
  return [{ message, fix: 'Begin it with what the codes of the class share: "5*".' }];
}

function isReversed(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return WHOLE_NUMBER.test(from) && WHOLE_NUMBER.test(to) && BigInt(from) > BigInt(to);
}
