import { dirname, join } from 'node:path';
import { getClassNoteSlug } from '../class-notes.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Content, Report, Rule } from './rule.ts';
import { isNoCode } from './single-codes.ts';
import { getCodes, getMeantSlug, getSlugs } from './slugs.ts';

/**
 * Every code has a note, its own or that of its section: a page that only repeats the vendor's line helps
 * nobody. A vendor that says that its notes are incomplete is only told how far they are.
 */
export const notedCodes: Rule = {
  name: 'noted-codes',
  description: 'Every code has a note, or its section has one, unless the notes are incomplete.',
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
  const sections = new Map(entries.map(({ data }) => [data.code, data.section]));
  const hasClassNote = (code: string) => {
    const section = sections.get(code);
    return section !== undefined && noted.has(getClassNoteSlug(section));
  };
  const open = new Map(ordered.filter(([code, slug]) => !noted.has(slug) && !hasClassNote(code)));
  const getFile = (slug = '') => join(dirname(yaml.file), 'notes', `${slug}.md`);
  if (reading.vendor.data.notes === 'incomplete') {
    const share = { noted: ordered.length - open.size, all: ordered.length };
    warnIncomplete(reading, { ...share, next: getFile([...open.values()][0]) }, report);
    return;
  }
  if (reading.notes.length === 0 && open.size > 1) {
    const fix = `Write one for each, beginning with ${getFile([...open.values()][0])}; until then, write "notes: incomplete" in vendor.yaml.`;
    report(yaml, [], `None of the ${open.size} codes has a note.`, fix);
    return;
  }
  for (const { index, data } of entries) {
    const { code = '' } = data;
    if (!open.has(code) || isNoCode(code)) continue;
    const message = `The code ${JSON.stringify(code)} has no note.`;
    report(yaml, [index], message, `Write ${getFile(open.get(code))}.`);
    // A code that stands twice is reported as that.
    open.delete(code);
  }
}

/** How many codes have a note, and of how many. */
interface Share {
  noted: number;
  all: number;
  /** The file of the first note that is missing. */
  next: string;
}

function warnIncomplete(
  { vendor: { yaml } }: VendorReading,
  { noted, all, next }: Share,
  report: Report,
) {
  const isDone = noted === all;
  const message = isDone
    ? 'Every code has a note.'
    : `${noted} of ${all} codes have a note (${Math.floor((100 * noted) / all)} %).`;
  const fix = isDone
    ? 'Remove "notes: incomplete", so that no code can be forgotten from now on.'
    : `Pages of the others show the vendor's words alone. The next one to write is ${next}.`;
  report.warn(yaml, ['notes'], message, fix);
}

/** Slugs of the codes that have a note, be it one that is misnamed and was reported as that. */
function getNoted({ notes }: VendorReading, slugs: ReadonlyMap<string, string>): Set<string> {
  const known = new Set(slugs.values());
  return new Set(
    notes.map(({ slug }) => (known.has(slug) ? slug : (getMeantSlug(slug, slugs) ?? slug))),
  );
}
