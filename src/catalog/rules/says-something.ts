import type { Rule } from './index.ts';

/** An entry quotes something of the vendor. */
export const saysSomething: Rule = {
  name: 'says-something',
  description: 'An entry has a message, a description or a key.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index } of codes.entries) {
        const raw = (codes.yaml.value as unknown[])[index];
        if (typeof raw !== 'object' || raw === null) continue;
        if ('message' in raw || 'description' in raw || 'key' in raw) continue;
        const fix = 'Add what the document says of it: message, description or key.';
        report(codes.yaml, [index], 'The entry says nothing of its code.', fix);
      }
    }
  },
};
