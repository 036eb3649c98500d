import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a build of the site takes from a checkout, besides the packages. */
const SOURCES = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * Copies this checkout, as far as a build needs it, into a folder on the same disk. The packages are
 * hard links: what Astro makes depends on where they stand, and copying them would take minutes.
 */
export function copyCheckout(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
  linkAll('node_modules', join(folder, 'node_modules'));
}

function linkAll(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(own, copy);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(own), copy);
    else linkSync(own, copy);
  }
}
