import type { Rule } from './index.ts';

/** Placeholders are parts of the message, letter for letter. */
export const placedValues: Rule = {
  name: 'placed-values',
  description: 'A placeholder stands in the message exactly once.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index, data } of codes.entries) {
        data.placeholders?.forEach((placeholder, i) => {
          const count = (data.message ?? '').split(placeholder).length - 1;
          if (count === 1) return;
          const message = `The placeholder stands in the message ${count} times instead of once.`;
          const fix = 'Copy it from the message, letter for letter.';
          report(codes.yaml, [index, 'placeholders', i], message, fix);
        });
      }
    }
  },
};
