import { getPinnedSlugs } from '../published-slugs.ts';
import { makeSlugs } from '../slug.ts';
import type { Rule } from './index.ts';

/** A note belongs to a code. */
export const knownNotes: Rule = {
  name: 'known-notes',
  description: 'The file name of a note is the slug of a code.',
  check({ readings, published }, report) {
    for (const { id, codes, notes } of readings) {
      const list = codes.entries.flatMap(({ data }) => data.code ?? []);
      const slugs = makeSlugs(new Set(list), getPinnedSlugs(published, id));
      const known = new Set(slugs.values());
      for (const { slug, yaml } of notes) {
        if (known.has(slug)) continue;
        const message = `The vendor has no code with the slug "${slug}".`;
        report.at(yaml.file, { line: 1, column: 1 }, message, 'Rename the note, or remove it.');
      }
    }
  },
};
