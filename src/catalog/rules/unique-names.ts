import type { Rule } from './index.ts';

/** Names that must be unique within a vendor: codes, and the ids of sections, sources, envelopes. */
export const uniqueNames: Rule = {
  name: 'unique-names',
  description: 'A code or an id stands once in its list.',
  check({ readings }, report) {
    for (const { vendor, codes } of readings) {
      const seen = new Map<string, number>();
      for (const { index, data } of codes.entries) {
        if (data.code === undefined) continue;
        const first = seen.get(data.code);
        seen.set(data.code, first ?? index);
        if (first === undefined) continue;
        const { line } = codes.yaml.getPlace([first]);
        const message = `The code ${JSON.stringify(data.code)} stands on line ${line} already.`;
        report(codes.yaml, [index, 'code'], message, 'Merge the two entries, or correct one code.');
      }
      for (const list of ['sections', 'sources', 'envelopes'] as const) {
        const ids = (vendor.data[list] ?? []).map(({ id }) => id);
        ids.forEach((id, i) => {
          if (ids.indexOf(id) === i) return;
          report(vendor.yaml, [list, i, 'id'], `The id "${id}" stands in the list already.`);
        });
      }
    }
  },
};
