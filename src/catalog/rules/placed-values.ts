import type { Path } from '../read/yaml-file.ts';
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
        const check = (text: string, placeholders: readonly unknown[] = [], path: Path = []) => {
          placeholders.forEach((placeholder, i) => {
            if (typeof placeholder !== 'string') return;
            const count = text.split(placeholder).length - 1;
            if (count === 1) return;
            const what =
              count === 0 ? 'does not stand in the message' : 'stands in it more than once';
            const message = `${JSON.stringify(placeholder)} ${what}.`;
            const field = [index, ...path, 'placeholders', i];
            report(codes.yaml, field, message, count === 0 ? COPY : WIDEN);
          });
        };
        // A message that is wrong in itself is left out here and was reported as that.
        if (data.message !== undefined || !hasMessage) check(data.message ?? '', data.placeholders);
        data.otherMessages?.forEach((other, i) => {
          if (other?.message !== undefined)
            check(other.message, other.placeholders, ['otherMessages', i]);
        });
      }
    }
  },
};
