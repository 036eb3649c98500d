import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGE_LOG_FILE, formatLoggedChange, getChangesToLog } from '../../catalog/change-log.ts';
import { getClassNoteSlug } from '../../catalog/class-notes.ts';
import { makeEntries } from '../../catalog/entries.ts';
import { makeCatalog } from '../../catalog/make-catalog.ts';
import { getPinnedSlugs } from '../../catalog/published-path.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import type { CatalogReading, VendorFolder } from '../../catalog/reading.ts';
import { makeSlugs } from '../../catalog/slug.ts';
import type { Change, Comparison } from '../comparison.ts';
import { editCodes } from './edit-codes.ts';
import { editVendor } from './edit-vendor.ts';
import { addHistory } from './history-stub.ts';
import { makeChange } from './make-change.ts';
import { makePlan } from './plan.ts';

export interface ApplyOptions {
  /** On which the document was read. */
  day: string;
  /** Where it was read, if that is not where it was read before. */
  url?: string | undefined;
  /** All codes of the document, in its order. */
  order: readonly string[];
}

/** What was written, by paths from the content folder. */
export interface Applied {
  changed: string[];
  /** Notes whose codes are not as they were. */
  toRead: string[];
  /** Codes that no note explains, so that the vendor's notes are incomplete now. */
  unexplained: string[];
}

/**
 * Takes a document over into a content folder: the vendor's words, the day on which they were read,
 * what was different before, and what feeds tell.
 *
 * @param folder a copy, since it is left half changed by an error
 * @throws {Error} if the document should not be taken over as it is
 */
export function applyComparison(
  folder: string,
  comparison: Comparison,
  { reading, day, url, order }: ApplyOptions & { reading: CatalogReading },
): Applied {
  const vendor = reading.vendors.find(({ id }) => id === comparison.vendor);
  if (!vendor) throw new Error(`There is no vendor ${comparison.vendor}.`);
  const { sources } = vendor.vendor;
  const plan = makePlan(comparison, { day, sources, order, codes: vendor.codes });
  const slugs = getSlugs(vendor, comparison, reading);
  const unexplained = getUnexplained(vendor, comparison, slugs);
  const changed: string[] = [];
  const edit = (path: string, make: (text: string) => string) => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const made = make(text);
    if (made === text) return;
    writeFileSync(file, made);
    changed.push(path);
  };
  edit(join(vendor.id, 'codes.yaml'), (text) => editCodes(text, plan));
  edit(join(vendor.id, 'vendor.yaml'), (text) =>
    editVendor(text, {
      read: { id: comparison.source, day, url },
      before: sources.some(({ id }) => id === plan.before?.id) ? undefined : plan.before,
      sections: comparison.newSections,
      isIncomplete: unexplained.length > 0,
    }),
  );
  const touched = comparison.changes.filter(
    ({ kind, code }) => kind !== 'unread' && vendor.notes.has(slugs.get(code) ?? ''),
  );
  const getNote = ({ code }: Change) => join(vendor.id, 'notes', `${slugs.get(code) ?? ''}.md`);
  for (const change of touched) {
    const made = makeChange(change, {
      source: sources.find(({ id }) => id === comparison.source),
      day,
    });
    if (made) edit(getNote(change), (text) => addHistory(text, made));
  }
  logChanges(folder, vendor.id, day, changed);
  return { changed, toRead: touched.map(getNote), unexplained };
}

function getSlugs(
  { id, codes }: VendorFolder,
  { changes }: Comparison,
  { published }: CatalogReading,
): ReadonlyMap<string, string> {
  const added = changes.filter(({ kind }) => kind === 'added').map(({ code }) => code);
  return makeSlugs([...codes.map(({ code }) => code), ...added], getPinnedSlugs(published, id));
}

function getUnexplained(
  { notes }: VendorFolder,
  { changes }: Comparison,
  slugs: ReadonlyMap<string, string>,
): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'added') return [];
    const { section } = change.now;
    const isNoted =
      notes.has(slugs.get(change.code) ?? '') ||
      (section !== undefined && notes.has(getClassNoteSlug(section)));
    return isNoted ? [] : [change.code];
  });
}

/** Feeds tell the changes of this vendor; where something is wrong, whoever checks the copy says so. */
function logChanges(folder: string, vendor: string, day: string, changed: string[]) {
  const file = join(folder, CHANGE_LOG_FILE);
  const { reading, problems } = readCatalog(folder);
  if (problems.length > 0 || !existsSync(file)) return;
  const lines = getChangesToLog(makeCatalog(makeEntries(reading)), reading.changes, day)
    .filter(({ path }) => path.startsWith(`/${vendor}/`))
    .map((change) => `${formatLoggedChange(change)}\n`);
  if (lines.length === 0) return;
  writeFileSync(file, readFileSync(file, 'utf8') + lines.join(''));
  changed.push(CHANGE_LOG_FILE);
}
