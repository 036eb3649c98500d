import { dirname, join } from 'node:path';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Content, Report, Rule } from './rule.ts';
import { getCodes, getMeantSlug, getSlugs } from './slugs.ts';

/** Every code has a note: a page that only repeats the vendor's line helps nobody. */
export const notedCodes: Rule = {
  name: 'noted-codes',
  description: 'Every code has a note.',
  check(content, report) {
    for (const reading of content.readings) {
      if (reading.codes.isKnown && reading.areNotesKnown) checkVendor(reading, content, report);
    }
  },
};

function checkVendor(reading: VendorReading, content: Content, report: Report) {
  const { yaml, entries } = reading.codes;
  const slugs = getSlugs(reading, content);
  const noted = getNoted(reading, slugs);
  const ordered = getCodes(reading).map((code): [string, string] => [code, slugs.get(code) ?? '']);
  const open = new Map(ordered.filter(([, slug]) => !noted.has(slug)));
  const getFile = (slug = '') => join(dirname(yaml.file), 'notes', `${slug}.md`);
  if (reading.notes.length === 0 && open.size > 1) {
    const fix = `Write one for each, beginning with ${getFile([...open.values()][0])}.`;
    report(yaml, [], `None of the ${open.size} codes has a note.`, fix);
    return;
  }
  for (const { index, data } of entries) {
    const { code = '' } = data;
    if (!open.has(code)) continue;
    const message = `The code ${JSON.stringify(code)} has no note.`;
    report(yaml, [index], message, `Write ${getFile(open.get(code))}.`);
    // A code that stands twice is reported as that.
    open.delete(code);
  }
}

/** Slugs of the codes that have a note, be it one that is misnamed and was reported as that. */
function getNoted({ notes }: VendorReading, slugs: ReadonlyMap<string, string>): Set<string> {
  const known = new Set(slugs.values());
  return new Set(
    notes.map(({ slug }) => (known.has(slug) ? slug : (getMeantSlug(slug, slugs) ?? slug))),
  );
}
