import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeIndexSource } from '../lookup/index/source.ts';
import type { IndexSource } from '../lookup/index/source.ts';

/** What the package says of itself, in its `package.json`. */
export interface PackageInfo {
  version: string;
  /** The site that the links lead to, with a slash at the end. */
  homepage: string;
}

/** The data in the package: the look-up's index, and the notes. */
export interface PackageData {
  info: PackageInfo;
  openIndex: () => Promise<IndexSource>;
  /** The Markdown twin of a code's page. */
  readNote: (vendor: string, slug: string) => string;
}

/** Names of the files, for the one who writes them too. */
export const INDEX_FOLDER = 'index';
export const NOTES_FOLDER = 'notes';

/** The notes of one vendor by the codes' slugs, as Markdown: a file `notes/<vendor>.json`. */
export type NotesFile = Record<string, string>;

/** Opens the data in the package's folder. A file of it is read when a text asks for it. */
export function openPackage(folder: string): PackageData {
  const readJson = (path: string) =>
    JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown;
  return {
    info: readJson('package.json') as PackageInfo,
    openIndex: () =>
      makeIndexSource((path) => Promise.resolve(readJson(join(INDEX_FOLDER, `${path}.json`)))),
    readNote: (vendor, slug) =>
      (readJson(join(NOTES_FOLDER, `${vendor}.json`)) as NotesFile)[slug] ?? '',
  };
}
