import type { Rule } from './rule.ts';

const WHOLE_NUMBER = /^-?\d+$/;

/** The range of a fallback is one of whole numbers, upwards. */
export const soundFallbacks: Rule = {
  name: 'sound-fallbacks',
  description: 'A fallback goes from a whole number to one that is not smaller.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      vendor.data.fallback?.forEach((fallback, i) => {
        const { from, to, pattern } = fallback ?? {};
        if (pattern !== undefined) return;
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

function isReversed(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return WHOLE_NUMBER.test(from) && WHOLE_NUMBER.test(to) && BigInt(from) > BigInt(to);
}
