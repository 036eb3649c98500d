import { makeSlugs } from '../slug.ts';
import type { VendorReading } from '../read.ts';
import { getPinnedSlugs } from '../published-slugs.ts';
import type { Content, Rule } from './index.ts';

/** `replacedBy` and `related` lead to codes that exist. */
export const knownReferences: Rule = {
  name: 'known-references',
  description: 'replacedBy names a code of the vendor; related names slugs that exist.',
  check(content, report) {
    const paths = new Set(content.readings.flatMap((reading) => getPaths(reading, content)));
    for (const { id, codes, notes } of content.readings) {
      const known = new Set(codes.entries.map(({ data }) => data.code));
      for (const { index, data } of codes.entries) {
        const { code, replacedBy } = data;
        if (replacedBy === undefined) continue;
        const message =
          replacedBy === code
            ? `The code ${replacedBy} cannot be replaced by itself.`
            : `There is no code ${JSON.stringify(replacedBy)} in this file.`;
        if (replacedBy !== code && known.has(replacedBy)) continue;
        report(codes.yaml, [index, 'replacedBy'], message, 'Name a code of this vendor.');
      }
      for (const { yaml, data } of notes) {
        data.related?.forEach((reference, i) => {
          if (paths.has(reference.includes('/') ? reference : `${id}/${reference}`)) return;
          const message = `There is no code page "${reference}".`;
          const fix = 'Name a slug of this vendor ("994") or of another one ("mobizon/30").';
          report(yaml, ['related', i], message, fix);
        });
      }
    }
  },
};

function getPaths({ id, codes }: VendorReading, { published }: Content): string[] {
  const list = codes.entries.flatMap(({ data }) => data.code ?? []);
  const slugs = makeSlugs(new Set(list), getPinnedSlugs(published, id));
  return [...slugs.values()].map((slug) => `${id}/${slug}`);
}
