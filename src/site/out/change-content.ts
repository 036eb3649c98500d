import { cpSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CatalogError } from '../../catalog/load-catalog.ts';
import type { Problem } from '../../catalog/read/problem.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { clearDead, makeAside } from './aside.ts';
import { describeFailure } from './failure.ts';
import { removeFolder } from './remove-folder.ts';
import { replaceSite } from './replace-site.ts';

/** How a content folder is changed. */
interface ChangeOptions {
  /** The sentence above the problems that the changed content would have. */
  refusal?: string;
}

const REFUSAL = 'Nothing was changed. Changed so, the content would have problems:';

/**
 * Changes a content folder in a copy, and puts that in place if nothing is wrong with it: all of it, or
 * nothing.
 *
 * @throws {Error} if something would be wrong, or the folder cannot be written
 */
export function changeContent<T>(
  folder: string,
  change: (copy: string) => T,
  { refusal = REFUSAL }: ChangeOptions = {},
): T {
  return changeCopy(folder, (copied) => {
    const result = change(copied);
    refuseProblems(readCatalog(copied).problems, { copied, folder, refusal });
    return { result, isChanged: true };
  });
}

/**
 * Changes a content folder in a copy, and puts that in place if it is said to be different, whatever it
 * holds: all of it, or nothing.
 *
 * @throws {Error} if the folder cannot be written, or the change throws
 */
export function changeCopy<T>(
  folder: string,
  change: (copy: string) => { result: T; isChanged: boolean },
): T {
  const real = getRealPath(folder);
  const aside = makeAside(real);
  try {
    refuseLinks(real);
    copy(real, aside.site);
    const { result, isChanged } = change(aside.site);
    if (isChanged) replaceSite(aside, real);
    return result;
  } finally {
    removeFolder(aside.site);
    removeFolder(aside.old);
  }
}

/** Where a folder stands that may be a link; one that is not there is told when it is copied. */
function getRealPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** What a link leads to is no part of the copy: it would be written before all is well. */
function refuseLinks(folder: string) {
  for (const entry of listFolder(folder).filter((one) => one.isSymbolicLink())) {
    const path = join(entry.parentPath, entry.name);
    if (!relative(folder, getRealPath(path)).startsWith('..')) continue;
    throw new Error(
      `Nothing was changed: ${path} is a link that leads out of ${folder}.\n  Put the folder itself there, or pass the one that it leads to as CONTENT.`,
    );
  }
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

function copy(folder: string, to: string) {
  try {
    clearDead(folder);
    cpSync(folder, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  } catch (error) {
    throw new Error(`Nothing was changed: ${folder} cannot be copied. ${describeFailure(error)}`, {
      cause: error,
    });
  }
}

/**
 * Says what is wrong with a changed copy, by the paths of the folder itself.
 *
 * @throws {Error} if anything is
 */
export function refuseProblems(
  problems: readonly Problem[],
  { copied, folder, refusal }: { copied: string; folder: string; refusal: string },
) {
  if (problems.length === 0) return;
  const own = problems.map((problem) => ({
    ...problem,
    file: problem.file.replace(copied, folder),
    message: problem.message.replaceAll(copied, folder),
    ...(problem.fix !== undefined && { fix: problem.fix.replaceAll(copied, folder) }),
  }));
  throw new Error(`${refusal}\n${new CatalogError(own).message}`);
}
