import type { Rule } from './index.ts';

/** Codes and envelopes name sections that `vendor.yaml` lists, and every section is used. */
export const knownSections: Rule = {
  name: 'known-sections',
  description: 'A section that is named is listed, and a section that is listed has codes.',
  check({ readings }, report) {
    for (const { vendor, codes } of readings) {
      const { sections, envelopes = [] } = vendor.data;
      if (sections === undefined) continue;
      const ids = sections.map(({ id }) => id);
      const fix = ids.length > 0 ? `Write one of: ${ids.join(', ')}.` : 'List it in vendor.yaml.';
      for (const { index, data } of codes.entries) {
        if (data.section !== undefined && !ids.includes(data.section)) {
          const message = `There is no section "${data.section}" in vendor.yaml.`;
          report(codes.yaml, [index, 'section'], message, fix);
        }
      }
      envelopes.forEach((envelope, i) => {
        envelope.sections?.forEach((id, j) => {
          if (ids.includes(id)) return;
          const path = ['envelopes', i, 'sections', j];
          report(vendor.yaml, path, `There is no section "${id}" in vendor.yaml.`, fix);
        });
      });
      if (codes.entries.length === 0) continue;
      const used = new Set(codes.entries.map(({ data }) => data.section));
      ids.forEach((id, i) => {
        if (used.has(id)) return;
        report(vendor.yaml, ['sections', i], `No code is in the section "${id}".`, 'Remove it.');
      });
    }
  },
};
