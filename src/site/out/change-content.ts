import { cpSync } from 'node:fs';
import { CatalogError } from '../../catalog/load-catalog.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { clearDead, makeAside } from './aside.ts';
import { describeFailure } from './failure.ts';
import { removeFolder } from './remove-folder.ts';
import { replaceSite } from './replace-site.ts';

/**
 * Changes a content folder in a copy, and puts that in place if nothing is wrong with it: all of it, or
 * nothing.
 *
 * @param refusal the sentence above the problems that the changed content would have
 * @throws {Error} if it would have some, or the folder cannot be written
 */
export function changeContent<T>(
  folder: string,
  change: (copy: string) => T,
  refusal = 'Nothing was changed. Changed so, the content would have problems:',
): T {
  return changeCopy(folder, (copied) => {
    const result = change(copied);
    check(copied, folder, refusal);
    return { result, isChanged: true };
  });
}

/**
 * Changes a content folder in a copy, and puts that in place if it is different, whatever it holds: all
 * of it, or nothing.
 *
 * @throws {Error} if the folder cannot be written, or the change throws
 */
export function changeCopy<T>(
  folder: string,
  change: (copy: string) => { result: T; isChanged: boolean },
): T {
  const aside = makeAside(folder);
  try {
    copy(folder, aside.site);
    const { result, isChanged } = change(aside.site);
    if (isChanged) replaceSite(aside, folder);
    return result;
  } finally {
    removeFolder(aside.site);
    removeFolder(aside.old);
  }
}

function copy(folder: string, to: string) {
  try {
    clearDead(folder);
    cpSync(folder, to, { recursive: true, preserveTimestamps: true });
  } catch (error) {
    throw new Error(`Nothing was changed: ${folder} cannot be copied. ${describeFailure(error)}`, {
      cause: error,
    });
  }
}

function check(changed: string, folder: string, refusal: string) {
  const { problems } = readCatalog(changed);
  if (problems.length === 0) return;
  const own = problems.map((problem) => ({
    ...problem,
    file: problem.file.replace(changed, folder),
  }));
  throw new Error(`${refusal}\n${new CatalogError(own).message}`);
}
