import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../support/build.ts';
import { writeVendorFolders } from '../support/write-vendor-folders.ts';
import { makeOthers } from './bench-catalog.ts';
import { tell } from './report.ts';
import { formatCount } from './statistics.ts';

const FOLDER = '.cache/bench';

/** What a built site depends on. */
const SOURCES = [
  '{src,content,public,test/support/synthetic}/**/*',
  'test/support/synthetic.ts',
  '{package-lock.json,astro.config.mjs}',
];

/**
 * Builds the site with so many codes of other vendors added, if it is not there from before.
 *
 * @param vendors how many they are, if not one for a hundred codes
 * @returns its folder
 * @throws {Error} if it does not build
 */
export function buildBenchSite(added: number, vendors?: number): string {
  const size = vendors === undefined ? String(added) : `${added}-${vendors}`;
  const out = join(FOLDER, `site-${size}`);
  const keyFile = `${out}.key`;
  const key = makeKey();
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return out;
  tell(`site with ${formatCount(added)} added codes: building`);
  const content = join(FOLDER, `content-${size}`);
  for (const path of [content, out, keyFile]) rmSync(path, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  writeVendorFolders(content, makeOthers(added, vendors));
  const start = performance.now();
  const { status, output } = buildSite({
    out,
    content,
    base: '/',
    origin: 'https://retcode.example',
  });
  if (status !== 0) throw new Error(`The site did not build:\n${output.slice(-4000)}`);
  tell(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  writeFileSync(keyFile, key);
  return out;
}

function makeKey(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern)).sort();
  for (const file of files) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
