import { START } from '../read/text-file.ts';
import type { Rule } from './rule.ts';
import { getMeantSlug, getSlugs } from './slugs.ts';

/** A note belongs to a code. */
export const knownNotes: Rule = {
  name: 'known-notes',
  description: 'The file name of a note is the slug of a code.',
  check(content, report) {
    for (const reading of content.readings) {
      const { isKnown, entries } = reading.codes;
      // An entry without a code, which was reported, may be the one that the note is for.
      if (!isKnown || entries.some(({ data }) => data.code === undefined)) continue;
      const slugs = getSlugs(reading, content);
      const known = new Set(slugs.values());
      for (const { slug, yaml } of reading.notes) {
        if (known.has(slug)) continue;
        const meant = getMeantSlug(slug, slugs);
        const message = `The vendor has no code with the slug ${JSON.stringify(slug)}.`;
        const fix = meant === undefined ? 'Rename it, or remove it.' : `Did you mean ${meant}.md?`;
        report.at(yaml.file, START, message, fix);
      }
    }
  },
};
