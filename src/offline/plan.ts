import type { FileList, SiteFile } from './site-files.ts';

/** What is written down of "Save everything". */
export interface SavedRecord {
  /** The version that was asked for last, its number of files and their bytes. */
  version: string;
  files: number;
  bytes: number;
  isDone: boolean;
  /** Paths that may be older or newer than the list says, since an update broke off. */
  unsure: readonly string[];
}

export interface SavingPlan {
  /** Files to fetch, in the order of the list. */
  wanted: SiteFile[];
  /** Those of them of which another content is there already. */
  changed: string[];
}

/**
 * What has to be fetched so that all files of a list are there: those that are not, and those that
 * are there from an earlier list and have changed since.
 */
export function planSaving(
  list: FileList,
  isPresent: (path: string) => boolean,
  before?: { list: FileList; unsure: readonly string[] },
): SavingPlan {
  const hashes = before && new Map(before.list.files.map(([path, hash]) => [path, hash]));
  const unsure = new Set(before?.unsure);
  const isChanged = ([path, hash]: SiteFile) =>
    unsure.has(path) || (hashes !== undefined && hashes.get(path) !== hash);
  const wanted = list.files.filter((file) => !isPresent(file[0]) || isChanged(file));
  return { wanted, changed: wanted.map(([path]) => path).filter(isPresent) };
}
