import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeData } from '../schemas/code.ts';
import type { FacetsData } from '../schemas/facets.ts';
import type { NoteData } from '../schemas/note.ts';
import type { VendorData } from '../schemas/vendor.ts';
import type { Problem } from './read/problem.ts';
import { CHANGE_LOG_FILE } from './change-log.ts';
import type { Verdict } from './facets.ts';
import { PUBLISHED_FILE } from './published-path.ts';
import type { PublishedPath } from './published-path.ts';
import { ALIKE_FILE, readAlike } from './read/read-alike.ts';
import { readChangeLog } from './read/read-change-log.ts';
import { readPublished } from './read/read-published.ts';
import { readSite, SITE_FILE } from './read/read-site.ts';
import { readKept } from './read/kept-folders.ts';
import type { KeptFolders } from './read/kept-folders.ts';
import { readVendor } from './read/read-vendor.ts';
import type { VendorReading } from './read/read-vendor.ts';
import type { CatalogReading, VendorFolder } from './reading.ts';
import type { CheckedNotes } from './rules/check-notes.ts';
import { checkRules } from './rules/index.ts';
import { getLeftFix } from './read/left-behind.ts';
import { START } from './read/text-file.ts';

/** What was read of a content folder, and what was found. */
export interface CheckedCatalog {
  /** Complete only if there are no problems. */
  reading: CatalogReading;
  problems: Problem[];
  /** What may be meant: nothing fails by it. */
  warnings: Problem[];
  /** Files of vendors that could not be read at all, from which other problems may follow. */
  getUnread: () => Set<string>;
}

/** What was read of a content folder, and need not be read again as long as it has not changed. */
export interface ReadBefore {
  folders: KeptFolders;
  notes: CheckedNotes;
}

/** For somebody who will read a content folder again and again. */
export function makeReadBefore(): ReadBefore {
  return { folders: new Map(), notes: new WeakMap() };
}

/** What stands beside the vendors' folders. */
const LISTS = [PUBLISHED_FILE, CHANGE_LOG_FILE, ALIKE_FILE, SITE_FILE];

/**
 * Reads and checks a content folder: one folder a vendor, `published.txt`, `changes.txt`, `alike.yaml`
 * and `site.yaml`. Problems are collected, never thrown; beside them warnings of what may be meant, by
 * which nothing fails.
 *
 * @param given what was published, where that is not what `published.txt` says
 * @param guides the paths of the guides, where somebody knows them: `/guides/link/`
 * @param before what earlier calls have read, by somebody who reads the folder again and again
 * @returns what was read, which is complete only if there are no problems
 */
export function readCatalog(
  folder: string,
  given?: PublishedPath[],
  { guides, before }: { guides?: readonly string[]; before?: ReadBefore | undefined } = {},
): CheckedCatalog {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const ids = getFolderNames(folder, problems);
  const readings = ids.map((id) => {
    const path = join(folder, id);
    return before
      ? readKept(before.folders, { path, id }, problems)
      : readVendor(path, id, problems);
  });
  const published = given ?? readPublished(join(folder, PUBLISHED_FILE), problems);
  const alike = readAlike(join(folder, ALIKE_FILE), problems);
  const { data: site, yaml: siteFile } = readSite(join(folder, SITE_FILE), problems);
  const changes = readChangeLog(join(folder, CHANGE_LOG_FILE), problems);
  const read = { readings, published, changes, alike, site, siteFile, guides, folder };
  checkRules(read, { problems, warnings }, before?.notes);
  const vendors = problems.length === 0 ? readings.map(makeFolder) : [];
  return {
    reading: { vendors, published, changes },
    problems,
    warnings,
    getUnread: () => getUnread(readings, problems),
  };
}

/** Files of vendors that are there and could not be read. */
function getUnread(readings: readonly VendorReading[], problems: readonly Problem[]): Set<string> {
  const files = readings.flatMap(({ vendor, codes, facets, notes }) =>
    [vendor, codes, facets, ...notes].map(({ yaml }) => yaml),
  );
  const unread = files.filter(({ value }) => value === undefined).map(({ file }) => file);
  const told = new Set(problems.filter(({ rule }) => rule === undefined).map(({ file }) => file));
  return new Set(unread.filter((file) => told.has(file)));
}

function getFolderNames(folder: string, problems: Problem[]): string[] {
  const report = (file: string, message: string, fix: string) => {
    problems.push({ file, ...START, field: '', message, fix });
  };
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const names = existsSync(folder) && isFolder(folder) ? readdirSync(folder).sort() : [];
  const visible = names.filter((name) => !name.startsWith('.'));
  const folders = visible.filter((name) => isFolder(join(folder, name)));
  for (const name of visible) {
    if (LISTS.includes(name) || folders.includes(name)) continue;
    const fix = `Expected here: one folder a vendor, and ${LISTS.join(', ')}.`;
    report(join(folder, name), 'Nothing reads this file.', getLeftFix(name) ?? fix);
  }
  if (folders.length === 0) {
    const fix = 'Add a folder for a vendor, with vendor.yaml and codes.yaml in it.';
    report(folder, 'The content folder holds no vendor.', fix);
  }
  return folders;
}

/** Only called when nothing is wrong, and then nothing was left out. */
function makeFolder({ id, vendor, codes, notes, facets }: VendorReading): VendorFolder {
  return {
    id,
    vendor: vendor.data as VendorData,
    codes: codes.entries.map(({ data }) => data as CodeData),
    notes: new Map(
      notes.map(({ slug, data, body }) => [slug, { ...(data as NoteData), body: body.trim() }]),
    ),
    facets: new Map(facets.entries.map(({ data }) => splitFacets(data as FacetsData))),
  };
}

function splitFacets({ code, ...facets }: FacetsData): [string, Verdict] {
  return [code, facets];
}
