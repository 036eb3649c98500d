import type { Rule } from './rule.ts';
import { getCodes, getSlugs } from './slugs.ts';

/** The vendor's own anchors and our rows' ids never meet on the vendor's page. */
export const uniqueAnchors: Rule = {
  name: 'unique-anchors',
  description: 'An anchor is no id of another row, and no other anchor.',
  check(content, report) {
    for (const reading of content.readings) {
      const { yaml, data } = reading.vendor;
      const slugs = [...getSlugs(reading, content)];
      const owners = new Map(slugs.map(([code, slug]) => [slug, code]));
      data.anchors?.forEach((pattern, i) => {
        if (pattern === undefined) return;
        for (const code of getCodes(reading)) {
          const anchor = pattern.replace('{code}', () => code);
          const owner = owners.get(anchor);
          owners.set(anchor, owner ?? code);
          if (owner === undefined || owner === code) continue;
          const message = `The pattern gives the code ${code} the anchor of the code ${owner}.`;
          report(yaml, ['anchors', i], message, 'Remove the pattern, or correct it.');
          return;
        }
      });
    }
  },
};
