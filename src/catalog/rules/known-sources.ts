import { formatSuggestion } from '../read/suggestion.ts';
import type { Rule } from './rule.ts';

/** What names a source names one that `vendor.yaml` lists. */
export const knownSources: Rule = {
  name: 'known-sources',
  description: 'A source that is named is listed in vendor.yaml.',
  check({ readings }, report) {
    for (const { vendor, codes } of readings) {
      const { sources, envelopes = [], fallback = [] } = vendor.data;
      const ids = new Set(sources?.map((source) => source?.id));
      // One whose id is wrong may be the one that is named.
      if (sources === undefined || ids.has(undefined)) continue;
      const words = (id: string): [string, string] => [
        `There is no source "${id}" in vendor.yaml.`,
        formatSuggestion(id, [...ids].map(String)),
      ];
      for (const { index, data } of codes.entries) {
        if (data.source === undefined || ids.has(data.source)) continue;
        report(codes.yaml, [index, 'source'], ...words(data.source));
      }
      for (const [list, items] of Object.entries({ envelopes, fallback })) {
        items.forEach((item, i) => {
          if (item?.source === undefined || ids.has(item.source)) return;
          report(vendor.yaml, [list, i, 'source'], ...words(item.source));
        });
      }
    }
  },
};
