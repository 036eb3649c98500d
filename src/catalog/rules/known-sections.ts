import type { VendorReading } from '../read/read-vendor.ts';
import { formatSuggestion } from '../read/suggestion.ts';
import type { Report, Rule } from './rule.ts';

/** Codes, envelopes, forms, chains, names and fallbacks name sections that `vendor.yaml` lists, and every section is used. */
export const knownSections: Rule = {
  name: 'known-sections',
  description: 'A section that is named is listed, and a section that is listed has codes.',
  check({ readings }, report) {
    for (const reading of readings) {
      const { sections } = reading.vendor.data;
      if (sections === undefined) continue;
      const ids = sections.map((section) => section?.id);
      // One whose id is wrong may be the one that is named.
      if (!ids.includes(undefined)) checkNamed(reading, new Set(ids), report);
      checkUsed(reading, ids, report);
    }
  },
};

function checkNamed(
  { vendor, codes }: VendorReading,
  ids: ReadonlySet<string | undefined>,
  report: Report,
) {
  const words = (id: string): [string, string] => [
    `There is no section "${id}" in vendor.yaml.`,
    ids.size === 0 ? 'List it in vendor.yaml.' : formatSuggestion(id, [...ids].map(String)),
  ];
  for (const { index, data } of codes.entries) {
    if (data.section === undefined || ids.has(data.section)) continue;
    report(codes.yaml, [index, 'section'], ...words(data.section));
  }
  for (const list of ['envelopes', 'forms', 'chains', 'otherNames'] as const) {
    vendor.data[list]?.forEach((item, i) => {
      item?.sections?.forEach((id, j) => {
        if (id === undefined || ids.has(id)) return;
        report(vendor.yaml, [list, i, 'sections', j], ...words(id));
      });
    });
  }
  vendor.data.fallback?.forEach((fallback, i) => {
    const id = fallback?.section;
    if (id !== undefined && !ids.has(id))
      report(vendor.yaml, ['fallback', i, 'section'], ...words(id));
  });
}

function checkUsed(
  { vendor, codes }: VendorReading,
  ids: readonly (string | undefined)[],
  report: Report,
) {
  const raw = (codes.yaml.value ?? []) as { section?: unknown }[];
  const used = new Set(codes.entries.map(({ index }) => raw[index]?.section));
  // A section that is named wrongly is reported as that; its codes may belong to the unused one.
  const isMisnamed = [...used].some((id) => id !== undefined && !ids.includes(id as string));
  if (!codes.isKnown || isMisnamed) return;
  ids.forEach((id, i) => {
    if (id === undefined || used.has(id)) return;
    report(vendor.yaml, ['sections', i], `No code is in the section "${id}".`, 'Remove it.');
  });
}
