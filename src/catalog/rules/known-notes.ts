import { getNearestWord } from '../read/suggestion.ts';
import { START } from '../read/text-file.ts';
import type { Rule } from './index.ts';
import { getSlugs } from './slugs.ts';

/** A note belongs to a code. */
export const knownNotes: Rule = {
  name: 'known-notes',
  description: 'The file name of a note is the slug of a code.',
  check(content, report) {
    for (const reading of content.readings) {
      if (!reading.codes.isKnown) continue;
      const slugs = getSlugs(reading, content);
      const known = new Set(slugs.values());
      for (const { slug, yaml } of reading.notes) {
        if (known.has(slug)) continue;
        const meant = slugs.get(slug) ?? getNearestWord(slug, [...known]);
        const message = `The vendor has no code with the slug ${JSON.stringify(slug)}.`;
        const fix = meant === undefined ? 'Rename it, or remove it.' : `Did you mean ${meant}.md?`;
        report.at(yaml.file, START, message, fix);
      }
    }
  },
};
