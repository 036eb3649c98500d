import { getClassNoteSlug } from '../class-notes.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import { formatSuggestion } from '../read/suggestion.ts';
import type { Content, Rule } from './rule.ts';
import { getCodes, getSlugs } from './slugs.ts';

const NOTE_FIX = 'Remove the entry: what it says stands in the note.';

/** Where a note is, its front matter says it all; a table beside it would say it twice. */
export const knownFacets: Rule = {
  name: 'known-facets',
  description: 'facets.yaml names each code once, and none that has a note or is not there.',
  check(content, report) {
    for (const reading of content.readings) {
      const { yaml, entries } = reading.facets;
      if (yaml.value === undefined) continue;
      if (reading.vendor.yaml.value !== undefined && reading.vendor.data.notes === 'complete') {
        const message = 'The vendor has notes on all its codes, so nothing is left for this file.';
        const fix = 'Write "notes: incomplete" in vendor.yaml, or remove the file.';
        report(yaml, [], message, fix);
        continue;
      }
      const describe = makeDescribe(reading, content);
      for (const { index, data } of entries) {
        const words = data.code === undefined ? undefined : describe(data.code, index);
        if (words) report(yaml, [index, 'code'], ...words);
      }
    }
  },
};

type Words = [message: string, fix: string];

/** Says what is wrong with an entry, looking at those before it. */
function makeDescribe(reading: VendorReading, content: Content) {
  const codes = getCodes(reading);
  const slugs = getSlugs(reading, content);
  const noted = new Map(reading.notes.map(({ slug, yaml }) => [slug, yaml.file]));
  const sections = new Map(reading.codes.entries.map(({ data }) => [data.code, data.section]));
  const seen = new Map<string, number>();
  return (code: string, index: number): Words | undefined => {
    const first = seen.get(code);
    seen.set(code, first ?? index);
    if (first !== undefined) {
      const { line } = reading.facets.yaml.getPlace([first, 'code']);
      const message = `The code ${JSON.stringify(code)} stands on line ${line} already.`;
      return [message, 'Remove one of the two.'];
    }
    if (reading.codes.isKnown && !slugs.has(code)) {
      const message = `There is no code ${JSON.stringify(code)} in codes.yaml.`;
      return [message, formatSuggestion(code, codes)];
    }
    const own = noted.get(slugs.get(code) ?? '');
    const file = own ?? noted.get(getClassNoteSlug(sections.get(code) ?? ''));
    return file === undefined ? undefined : [`The code has a note: ${file}.`, NOTE_FIX];
  };
}
