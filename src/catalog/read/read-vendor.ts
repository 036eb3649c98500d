import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeSchema } from '../../schemas/code.ts';
import type { CodeData } from '../../schemas/code.ts';
import { vendorSchema } from '../../schemas/vendor.ts';
import type { VendorData } from '../../schemas/vendor.ts';
import { getLeftFix } from './left-behind.ts';
import type { Problem } from './problem.ts';
import { FACETS_FILE, readFacets } from './read-facets.ts';
import type { FacetsReading } from './read-facets.ts';
import { readNotes } from './read-notes.ts';
import type { NoteReading } from './read-notes.ts';
import { getNearestWord } from './suggestion.ts';
import { readTextFile, START } from './text-file.ts';
import { validate } from './validate.ts';
import type { Valid } from './validate.ts';
import { checkVendorId } from './vendor-id.ts';
import { makeUnreadYaml, parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import type { ScalarFields } from './yaml-scalars.ts';

const VENDOR_FILES = ['vendor.yaml', 'codes.yaml', 'notes', FACETS_FILE];

const VENDOR_FIELDS: ScalarFields = {
  codes: [
    'envelopes[].codes[]',
    'fallback[].from',
    'fallback[].to',
    'forms[].codes[]',
    'chains[].codes[]',
    'derived[].from',
    'derived[].to',
    'derived[].minus',
    'derived[].mask',
  ],
  days: ['sources[].retrieved', 'history[].date'],
  numbers: ['envelopes[].http', 'success.equals[]'],
};
const CODE_FIELDS: ScalarFields = {
  codes: ['[].code', '[].replacedBy', '[].numbers.*'],
  days: ['[].listedSince', '[].removedSince'],
  numbers: ['[].http'],
};

/** A vendor's folder as it was read; what is wrong is left out. */
export interface VendorReading {
  id: string;
  vendor: { yaml: YamlFile; data: Valid<VendorData> };
  codes: {
    yaml: YamlFile;
    entries: { index: number; data: Valid<CodeData> }[];
    /** False if the file could not be read, so that nothing can be said of what it lacks. */
    isKnown: boolean;
  };
  notes: NoteReading[];
  /** False if the folder of notes could not be read, so that nothing can be said of what it lacks. */
  areNotesKnown: boolean;
  facets: FacetsReading;
}

/** Reads a vendor's folder. Reports everything that its files have wrong each by itself. */
export function readVendor(path: string, id: string, problems: Problem[]): VendorReading {
  checkFolder(path, id, problems);
  const vendor = readYaml(join(path, 'vendor.yaml'), VENDOR_FIELDS, problems);
  const codes = readYaml(join(path, 'codes.yaml'), CODE_FIELDS, problems);
  const data = vendor.value === undefined ? {} : validate(vendorSchema, vendor, problems);
  const entries = readEntries(codes, problems);
  const notes = readNotes(join(path, 'notes'), problems);
  return {
    id,
    vendor: { yaml: vendor, data },
    codes: { yaml: codes, entries, isKnown: entries.length > 0 },
    notes: notes ?? [],
    areNotesKnown: notes !== undefined,
    facets: readFacets(join(path, FACETS_FILE), problems),
  };
}

function checkFolder(path: string, id: string, problems: Problem[]) {
  const report = (file: string, message: string, fix: string) => {
    problems.push({ file, ...START, field: '', message, fix });
  };
  const wrong = checkVendorId(id);
  if (wrong) report(path, wrong.message, wrong.fix);
  for (const name of readdirSync(path).sort()) {
    if (name.startsWith('.') || VENDOR_FILES.includes(name)) continue;
    const nearest = getNearestWord(name, VENDOR_FILES);
    const fix = nearest ? `Did you mean ${nearest}?` : `Expected here: ${VENDOR_FILES.join(', ')}.`;
    report(join(path, name), 'Nothing reads this file.', getLeftFix(name) ?? fix);
  }
}

function readYaml(file: string, fields: ScalarFields, problems: Problem[]): YamlFile {
  if (!existsSync(file)) {
    const message = 'The file is missing.';
    const fix = 'A vendor needs vendor.yaml and codes.yaml.';
    problems.push({ file, ...START, field: '', message, fix });
    return makeUnreadYaml(file);
  }
  const text = readTextFile(file, problems);
  if (text === undefined) return makeUnreadYaml(file);
  const yaml = parseYamlFile(text, problems, { fields });
  if (yaml.value !== null) return yaml;
  const fix = 'Copy the file of another vendor and change it.';
  problems.push({ file, ...START, field: '', message: 'The file is empty.', fix });
  return makeUnreadYaml(file);
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
  const what = Array.isArray(value) ? 'The list is empty.' : 'The file is not a list of entries.';
  const fix = getListFix(value);
  problems.push({ file, ...yaml.getPlace([]), field: '', message: what, fix });
  return [];
}

/** How what stands in `codes.yaml` becomes a list of entries. */
function getListFix(value: unknown): string {
  const begin = 'each entry beginning with: - code: "…"';
  if (typeof value === 'string')
    return `List the codes, ${begin} A table is read by: npm run import -- <vendor> <file>`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `List at least one code, ${begin}`;
  const name = Object.keys(value)[0] ?? '';
  const inner = (value as Record<string, unknown>)[name];
  if (name === 'code')
    return 'Begin each entry with a dash, its other fields below the first: - code: "…"';
  const isNested = typeof inner === 'object' && Object.values(inner ?? {}).some(isObject);
  if (isNested && !Array.isArray(inner))
    return `List the codes, ${begin} An OpenAPI document is read by: npm run import -- <vendor> <file>`;
  if (Array.isArray(inner)) return `Remove the line "${name}:"; the list is the whole file.`;
  return `Write a list; the first entry begins with: - code: ${JSON.stringify(name)}`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
