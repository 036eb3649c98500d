import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ASIDE = '.cache/bench/aside';

let count = 0;

/**
 * Takes a folder away, and deletes what is in it when the program ends. On a file system without a
 * journal, making files costs up to five times as much for a minute or more after as many were
 * deleted: what is measured next would pay for what was measured before.
 */
export function moveAside(folder: string) {
  if (!existsSync(folder)) return;
  if (count === 0) process.once('exit', () => rmSync(ASIDE, { recursive: true, force: true }));
  mkdirSync(ASIDE, { recursive: true });
  renameSync(folder, join(ASIDE, `${process.pid}-${++count}`));
}
