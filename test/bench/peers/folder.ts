import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { moveAside } from '../build/aside.ts';
import type { Command } from '../build/measure.ts';

/** What a peer builds from; what is installed beside it stays. */
const WRITTEN = ['content', 'src'];

/** Makes a peer's folder afresh, with its templates. */
export function makePeerFolder(name: string): string {
  const folder = getPeerFolder(name);
  for (const path of WRITTEN) moveAside(join(folder, path));
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  return folder;
}

export function getPeerFolder(name: string): string {
  return join('.cache/bench/peers', name);
}

/** Writes a file and the folders above it. */
export function writeFile(path: string, content: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Pagefind over a folder of HTML, with its default settings. */
export function makePagefindCommand(out: string): Command {
  return { program: execPath, args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', out] };
}
