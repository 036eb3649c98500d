import type { Rule } from './index.ts';

/** What names a source names one that `vendor.yaml` lists. */
export const knownSources: Rule = {
  name: 'known-sources',
  description: 'A source that is named is listed in vendor.yaml.',
  check({ readings }, report) {
    for (const { vendor, codes } of readings) {
      const { sources, envelopes = [], fallback = [] } = vendor.data;
      if (sources === undefined) continue;
      const ids = sources.map(({ id }) => id);
      const message = (id: string) => `There is no source "${id}" in vendor.yaml.`;
      const fix = `Write one of: ${ids.join(', ')}.`;
      for (const { index, data } of codes.entries) {
        if (data.source === undefined || ids.includes(data.source)) continue;
        report(codes.yaml, [index, 'source'], message(data.source), fix);
      }
      for (const [list, items] of Object.entries({ envelopes, fallback })) {
        items.forEach(({ source }, i) => {
          if (source === undefined || ids.includes(source)) return;
          report(vendor.yaml, [list, i, 'source'], message(source), fix);
        });
      }
    }
  },
};
