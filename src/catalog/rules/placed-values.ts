import type { Rule } from './rule.ts';

const COPY = 'Copy it from there, letter for letter.';
const WIDEN = 'Copy more of what stands around it.';

/** Placeholders are parts of the message, letter for letter. */
export const placedValues: Rule = {
  name: 'placed-values',
  description: 'A placeholder stands in the message exactly once.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index, data } of codes.entries) {
        const hasMessage = Object.hasOwn((codes.yaml.value as object[])[index] ?? {}, 'message');
        // A message that is wrong in itself is left out here and was reported as that.
        if (data.message === undefined && hasMessage) continue;
        data.placeholders?.forEach((placeholder, i) => {
          const count = placeholder ? (data.message ?? '').split(placeholder).length - 1 : 1;
          if (count === 1) return;
          const what =
            count === 0 ? 'does not stand in the message' : 'stands in it more than once';
          const message = `${JSON.stringify(placeholder)} ${what}.`;
          report(codes.yaml, [index, 'placeholders', i], message, count === 0 ? COPY : WIDEN);
        });
      }
    }
  },
};
