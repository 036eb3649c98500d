import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeSchema } from '../schemas/code.ts';
import type { CodeData } from '../schemas/code.ts';
import { noteSchema } from '../schemas/note.ts';
import type { Note, NoteData } from '../schemas/note.ts';
import { vendorSchema } from '../schemas/vendor.ts';
import type { VendorData } from '../schemas/vendor.ts';
import type { Problem } from './problem.ts';
import { readPublished } from './published.ts';
import type { PublishedPath } from './published.ts';
import { checkRules } from './rules/index.ts';
import { getForbiddenCharacters, readTextFile } from './text-file.ts';
import type { Place } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

const VENDOR_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const VENDOR_FILES = new Set(['vendor.yaml', 'codes.yaml', 'notes']);
const FRONT_MATTER = /^---\n(?<yaml>[\s\S]*?\n)?---(?:\n|$)/;

/** First segments of the site's other pages and files, which no vendor may take. */
const RESERVED_IDS = new Set(['api', 'code', 'guides', 'pagefind', 'problem', 'sitemap']);

/** A vendor's folder as it was read; fields that are wrong are left out. */
export interface VendorReading {
  id: string;
  vendor: { yaml: YamlFile; data: Partial<VendorData> };
  codes: { yaml: YamlFile; entries: { index: number; data: Partial<CodeData> }[] };
  notes: NoteReading[];
}

export interface NoteReading {
  slug: string;
  yaml: YamlFile;
  data: Partial<NoteData>;
  body: string;
  /** Place of an offset into the body. */
  getBodyPlace: (offset: number) => Place;
}

/** A vendor's folder without a problem. */
export interface VendorFolder {
  id: string;
  vendor: VendorData;
  codes: CodeData[];
  notes: Record<string, Note>;
}

/** What a content folder holds. */
export interface CatalogReading {
  vendors: VendorFolder[];
  /** Every path that was published, and the code behind it. */
  published: PublishedPath[];
}

/** Thrown for content that breaks the catalog's rules, with every problem in every file. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

/**
 * Reads and checks a content folder: one folder a vendor, and `published.txt`.
 *
 * @returns the catalog, which is complete only if there are no problems
 */
export function readCatalog(folder: string): { catalog: CatalogReading; problems: Problem[] } {
  const problems: Problem[] = [];
  const readings = getFolderNames(folder).map((id) => readVendor(join(folder, id), id, problems));
  const published = readPublished(join(folder, 'published.txt'), problems);
  if (readings.length === 0) {
    const message = 'The folder holds no vendor.';
    problems.push({ file: folder, line: 1, column: 1, field: '', message, fix: ADD_VENDOR_FIX });
  }
  checkRules({ readings, published, folder }, problems);
  const vendors = problems.length === 0 ? readings.map(makeFolder) : [];
  return { catalog: { vendors, published }, problems };
}

const ADD_VENDOR_FIX = 'Add a folder with vendor.yaml and codes.yaml.';

function getFolderNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
    .sort();
}

function readVendor(path: string, id: string, problems: Problem[]): VendorReading {
  checkFolder(path, id, problems);
  const vendor = readYaml(join(path, 'vendor.yaml'), problems, ['codes', 'from', 'to']);
  const codes = readYaml(join(path, 'codes.yaml'), problems, ['code', 'replacedBy']);
  return {
    id,
    vendor: {
      yaml: vendor,
      data: vendor.value === undefined ? {} : validate(vendorSchema, vendor, problems),
    },
    codes: { yaml: codes, entries: readEntries(codes, problems) },
    notes: readNotes(join(path, 'notes'), problems),
  };
}

function checkFolder(path: string, id: string, problems: Problem[]) {
  const report = (file: string, message: string, fix: string) => {
    problems.push({ file, line: 1, column: 1, field: '', message, fix });
  };
  if (!VENDOR_ID.test(id)) {
    report(
      path,
      `"${id}" cannot be a vendor's id.`,
      'Name the folder like this: nhn-document-ocr.',
    );
  }
  if (RESERVED_IDS.has(id)) {
    report(path, `"${id}" is the name of another part of the site.`, 'Choose another name.');
  }
  for (const name of readdirSync(path)) {
    if (name.startsWith('.') || VENDOR_FILES.has(name)) continue;
    report(
      join(path, name),
      'Nothing reads this file.',
      `Expected: vendor.yaml, codes.yaml, notes/.`,
    );
  }
}

function readYaml(path: string, problems: Problem[], codeFields: readonly string[]): YamlFile {
  const start = { line: 1, column: 1 };
  const nothing = { file: path, value: undefined, getPlace: () => start, getKeyPlace: () => start };
  if (!existsSync(path)) {
    const message = 'The file is missing.';
    const fix = 'A vendor needs vendor.yaml and codes.yaml; see CONTRIBUTING.md.';
    problems.push({ file: path, ...start, field: '', message, fix });
    return nothing;
  }
  const yaml = parseYamlFile(readTextFile(path, problems), problems, { codeFields });
  if (yaml.value === null) {
    problems.push({ file: path, ...start, field: '', message: 'The file is empty.' });
    return nothing;
  }
  return yaml;
}

function readEntries(yaml: YamlFile, problems: Problem[]): VendorReading['codes']['entries'] {
  const { file, value } = yaml;
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > 0) {
    return value.map((_, index) => ({
      index,
      data: validate(codeSchema, yaml, problems, [index]),
    }));
  }
  const message = Array.isArray(value)
    ? 'The list is empty.'
    : 'The file is not a list of entries.';
  const fix = 'List at least one code, each entry beginning with: - code: "…"';
  problems.push({ file, ...yaml.getPlace([]), field: '', message, fix });
  return [];
}

function readNotes(path: string, problems: Problem[]): NoteReading[] {
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => readNote(join(path, name), name, problems) ?? []);
}

function readNote(path: string, name: string, problems: Problem[]): NoteReading | undefined {
  const report = (place: Place, message: string, fix: string) => {
    problems.push({ file: path, ...place, field: '', message, fix });
  };
  const start = { line: 1, column: 1 };
  if (!name.endsWith('.md')) {
    report(start, 'Nothing reads this file.', 'A note is named <slug>.md.');
    return undefined;
  }
  const text = readTextFile(path, problems);
  const front = FRONT_MATTER.exec(text.text);
  if (!front) {
    report(
      start,
      'The note has no front matter.',
      'Begin with ---, title: …, --- on lines of their own.',
    );
    return undefined;
  }
  const yaml = parseYamlFile(text, problems, {
    codeFields: ['related'],
    start: 4,
    end: 4 + (front.groups?.yaml ?? '').length,
  });
  const body = text.text.slice(front[0].length);
  const getBodyPlace = (offset: number) => text.getPlace(front[0].length + offset);
  for (const { offset, name: character } of getForbiddenCharacters(body)) {
    const message = `The text contains the invisible control character ${character}.`;
    report(getBodyPlace(offset), message, 'Delete it.');
  }
  const data = yaml.value === undefined ? {} : validate(noteSchema, yaml, problems);
  return { slug: name.slice(0, -'.md'.length), yaml, data, body: body.trim(), getBodyPlace };
}

/** Only called when nothing is wrong, and then nothing was left out. */
function makeFolder({ id, vendor, codes, notes }: VendorReading): VendorFolder {
  return {
    id,
    vendor: vendor.data as VendorData,
    codes: codes.entries.map(({ data }) => data as CodeData),
    notes: Object.fromEntries(
      notes.map(({ slug, data, body }) => [slug, { ...(data as NoteData), body }]),
    ),
  };
}
