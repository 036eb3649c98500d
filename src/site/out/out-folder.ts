import { readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The file that tells a folder of ours from a stranger's. */
export const SIGN = '.retcode';
const SIGN_TEXT = 'A build of Retcode wrote this folder; the next one replaces it.\n';

/**
 * Finds the folder that a site is put into: links followed, since they stay as they are.
 *
 * @throws {Error} if a build must not replace what is there, or cannot
 */
export function getOutFolder(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return resolve(path);
  if (!found.isDirectory())
    throw new Error(`${path} is a file.\n  Name a folder for the site: --out dist`);
  const out = realpathSync(path);
  const names = readdirSync(out);
  if (names.includes('.git'))
    throw new Error(`${path} is a Git checkout, which a build would delete.${OTHER}`);
  if (names.length > 0 && !names.includes(SIGN))
    throw new Error(
      `${path} is not empty, and no build wrote it: there is no ${SIGN} in it.${CURE}`,
    );
  if (found.dev !== statSync(dirname(out)).dev)
    throw new Error(`${path} is a mount point, which nothing can replace in one step.${INSIDE}`);
  return out;
}

/** Marks a built site as ours. */
export function signSite(folder: string) {
  writeFileSync(join(folder, SIGN), SIGN_TEXT);
}

const OTHER = '\n  Build into another folder: --out <folder>';
const CURE = '\n  Delete it if nobody needs it, or build into another folder: --out <folder>';
const INSIDE = '\n  Build into a folder inside of it: --out <folder>/site';
