/** What a build tells of its files. All paths are below the base, as files have them: `hyper/10/index.html`. */

/** Path, first characters of the SHA-256 in hexadecimal, bytes. */
export type SiteFile = readonly [path: string, hash: string, size: number];

/** All files of a version of the site; fetched only to save everything. */
export interface FileList {
  version: string;
  files: readonly SiteFile[];
}

/** What is known of a version of the site without the list of its files. */
export interface SiteSummary {
  version: string;
  /** Number and bytes of all files. */
  files: number;
  bytes: number;
  /** The pages: folder → names of the pages in it. The home page has none: `{ "hyper/": ["", "10"] }`. */
  pages: Record<string, readonly string[]>;
}

/** What the service worker is given. */
export interface WorkerSettings {
  base: string;
  version: string;
  core: readonly SiteFile[];
  /** Names of the files and folders at the top of the site: what else lies below its base is not its own. */
  roots: readonly string[];
  /** Whether the look-up's index is cut into shards, which are not in the core. */
  isIndexCut: boolean;
}

export const LIST_PATH = 'offline/files.json';
export const SUMMARY_PATH = 'offline/site.json';
export const WORKER_PATH = 'sw.js';

/** Characters of a hash. */
export const HASH_LENGTH = 12;

/** What is no part of "everything": what is read by machines that visit, and what tells of the files. */
const NOT_LISTED = [
  // Folders and files that a host may leave out, or read itself.
  /(?:^|\/)[._]/,
  /^(?:robots\.txt|llms[^/]*\.txt|opensearch\.xml|sitemap-[^/]+\.xml)$/,
  /(?:^|\/)feed\.xml$/,
  // Pictures for previews elsewhere, and icons of what is installed: no page shows them.
  /\.(?:ico|png|webmanifest)$/,
  /\.map$/,
];

/** Whether a file is one of "everything". */
export function isListed(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  const ours: readonly string[] = [WORKER_PATH, LIST_PATH, SUMMARY_PATH];
  return !ours.includes(path) && !NOT_LISTED.some((pattern) => pattern.test(path));
}
