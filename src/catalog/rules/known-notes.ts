import { getNotedSection } from '../class-notes.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import { formatSuggestion } from '../read/suggestion.ts';
import { START } from '../read/text-file.ts';
import type { Report, Rule } from './rule.ts';
import { getMeantSlug, getSlugs } from './slugs.ts';

/** A note belongs to a code. */
export const knownNotes: Rule = {
  name: 'known-notes',
  description: 'The file name of a note is the slug of a code, or class/ and the id of a section.',
  check(content, report) {
    for (const reading of content.readings) {
      const { isKnown, entries } = reading.codes;
      // An entry without a code, which was reported, may be the one that the note is for.
      if (!isKnown || entries.some(({ data }) => data.code === undefined)) continue;
      const slugs = getSlugs(reading, content);
      const known = new Set(slugs.values());
      for (const { slug, yaml } of reading.notes) {
        const section = getNotedSection(slug);
        if (section !== undefined) {
          checkSection(section, { reading, file: yaml.file, report });
          continue;
        }
        if (known.has(slug)) continue;
        const meant = getMeantSlug(slug, slugs);
        const message = `The vendor has no code with the slug ${JSON.stringify(slug)}.`;
        const fix = meant === undefined ? 'Rename it, or remove it.' : `Did you mean ${meant}.md?`;
        report.at(yaml.file, START, message, fix);
      }
    }
  },
};

function checkSection(
  section: string,
  { reading, file, report }: { reading: VendorReading; file: string; report: Report },
) {
  const ids = (reading.vendor.data.sections ?? []).map((one) => one?.id);
  // One whose id is wrong may be the one that is meant.
  if (ids.includes(undefined) || ids.includes(section)) return;
  const message = `There is no section ${JSON.stringify(section)} in vendor.yaml.`;
  const fix = ids.length === 0 ? 'List it there.' : formatSuggestion(section, ids.map(String));
  report.at(file, START, message, fix);
}
