import { existsSync, renameSync } from 'node:fs';
import type { Aside } from './aside.ts';
import { describeFailure } from './failure.ts';
import { removeFolder } from './remove-folder.ts';

/** Builds that end at the same moment take turns. */
const TRIES = 100;

/**
 * Puts a built site in place of the one before: two names change, nothing is copied. Between them lies
 * no other step; whoever is killed just there leaves the old site beside, and the next build puts it
 * back.
 *
 * @throws {Error} if it cannot; then what was there before is there again
 */
export function replaceSite({ site, old }: Pick<Aside, 'site' | 'old'>, out: string) {
  for (let i = 0; i < TRIES; i++) {
    const hadOld = moveAway(out, old);
    if (moveIn(site, out, hadOld ? old : undefined)) return;
    removeFolder(old);
  }
  throw new Error(`${out} could not be replaced: other builds put their sites there all the time.`);
}

function moveAway(out: string, old: string): boolean {
  if (!existsSync(out)) return false;
  try {
    renameSync(out, old);
    return true;
  } catch (error) {
    if (getCode(error) === 'ENOENT') return false;
    throw new Error(`${out} cannot be replaced. ${describeFailure(error)}${HELD}`, {
      cause: error,
    });
  }
}

/** Says whether it is there; another build may have been quicker. */
function moveIn(site: string, out: string, old: string | undefined): boolean {
  try {
    renameSync(site, out);
    return true;
  } catch (error) {
    if (TAKEN.includes(getCode(error) ?? '')) return false;
    if (old !== undefined) renameSync(old, out);
    throw error;
  }
}

function getCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

const TAKEN = ['ENOTEMPTY', 'EEXIST'];
const HELD =
  '\n  Stop what holds it, such as a server, or build into a folder inside of it if it is a mount point.';
