import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ASIDE = '.cache/bench/aside';

let count = 0;

/**
 * Takes a folder away without deleting what is in it. On a file system without a journal, making
 * files costs up to five times as much for a minute or more after as many were deleted: what is
 * measured next would pay for what was measured before.
 */
export function moveAside(folder: string) {
  if (!existsSync(folder)) return;
  mkdirSync(ASIDE, { recursive: true });
  renameSync(folder, join(ASIDE, `${process.pid}-${++count}`));
}

/** Deletes what was moved aside, when nothing is measured any more. */
export function clearAside() {
  rmSync(ASIDE, { recursive: true, force: true });
}
