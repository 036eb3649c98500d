import { codeSchema } from '../../schemas/code.ts';
import type { Rule } from './rule.ts';

const SAYING = ['message', 'description', 'key', 'numbers', 'otherKeys', 'otherMessages'];

/** An entry quotes something of the vendor. */
export const saysSomething: Rule = {
  name: 'says-something',
  description: 'An entry has a message, a description, a name or numbers.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index } of codes.entries) {
        const raw = (codes.yaml.value as unknown[])[index];
        if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) continue;
        const fields = Object.keys(raw);
        // A field of another name may be meant for one of them; it was reported as that.
        const isMisnamed = fields.some((field) => !Object.hasOwn(codeSchema.shape, field));
        if (isMisnamed || fields.some((field) => SAYING.includes(field))) continue;
        const fix = 'Add what the document says about it: message, description or key.';
        report(codes.yaml, [index], 'The entry says nothing about its code.', fix);
      }
    }
  },
};
