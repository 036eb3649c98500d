import type { Rule } from './index.ts';

/** The range of a fallback is one of whole numbers, upwards. */
export const soundFallbacks: Rule = {
  name: 'sound-fallbacks',
  description: 'A fallback goes from a whole number to one that is not smaller.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      vendor.data.fallback?.forEach(({ from, to }, i) => {
        for (const [key, value] of Object.entries({ from, to })) {
          if (/^-?\d+$/.test(value)) continue;
          const message = `${JSON.stringify(value)} is not a whole number.`;
          report(vendor.yaml, ['fallback', i, key], message, 'Write digits in quotes: "400".');
        }
        if (Number(from) > Number(to)) {
          const message = `The range goes from ${from} down to ${to}.`;
          report(vendor.yaml, ['fallback', i, 'to'], message, 'Exchange the two.');
        }
      });
    }
  },
};
