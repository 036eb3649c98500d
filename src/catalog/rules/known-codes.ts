import type { Rule } from './rule.ts';
import { getCodes } from './slugs.ts';

/** What is said of single codes is said of codes that there are. */
export const knownCodes: Rule = {
  name: 'known-codes',
  description: 'A code that an envelope, a form, a chain or a rule for names says is listed.',
  check({ readings }, report) {
    for (const reading of readings) {
      const { vendor, codes } = reading;
      if (!codes.isKnown) continue;
      const known = new Set(getCodes(reading));
      for (const list of ['envelopes', 'forms', 'chains', 'otherNames'] as const) {
        vendor.data[list]?.forEach((item, i) => {
          item?.codes?.forEach((code, j) => {
            if (code === undefined || known.has(code)) return;
            const message = `There is no code ${JSON.stringify(code)} in codes.yaml.`;
            report(vendor.yaml, [list, i, 'codes', j], message, 'Correct or remove it.');
          });
        });
      }
    }
  },
};
