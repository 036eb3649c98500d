import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { countCodes, formatCount } from '../../src/catalog/counts.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { buildSite } from '../support/build.ts';
import { writeContent } from './content.ts';
import type { CatalogSize } from './content.ts';
import { tell } from './report.ts';

/** A built site. */
export interface BenchSite {
  folder: string;
  /** Size of its catalog: `1,236 codes`. */
  label: string;
}

/** What a built site depends on. */
const SOURCES = [
  '{src,content,public,test/support/synthetic}/**/*',
  'test/{support/synthetic,bench/content}.ts',
  '{package-lock.json,astro.config.mjs}',
];

/**
 * Builds the site with so much added, if it is not there from before.
 *
 * @throws {Error} if it does not build
 */
export function makeBenchSite(size: CatalogSize): BenchSite {
  const folder = `.cache/bench/site-${size.codes}-${size.vendors}`;
  const codes = countCodes(readCatalog('content').reading.vendors) + size.codes;
  const site = { folder, label: formatCount(codes, 'code') };
  const keyFile = `${folder}.key`;
  const key = makeKey();
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return site;
  for (const path of [folder, keyFile]) rmSync(path, { recursive: true, force: true });
  build(site, size);
  writeFileSync(keyFile, key);
  return site;
}

function build({ folder, label }: BenchSite, size: CatalogSize) {
  tell(`site of ${label}: building`);
  const content = writeContent(size);
  const start = performance.now();
  const site = { out: folder, content, base: '/', origin: 'https://retcode.example' };
  const { status, output } = buildSite(site);
  if (status !== 0) throw new Error(`The site did not build:\n${output.slice(-4000)}`);
  tell(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

function makeKey(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern)).sort();
  for (const file of files) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
