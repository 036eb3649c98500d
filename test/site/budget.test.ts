import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readJson } from '../support/read-site.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { ROOT } from '../support/sites.ts';

/** Bytes of a code page's HTML, raw and with brotli. */
const MAX_HTML = 7_400;
const MAX_HTML_BROTLI = 2_350;

/** Bytes of what all code pages share, with brotli. */
const MAX_STYLE_BROTLI = 4_000;
const MAX_SCRIPT_BROTLI = 2_000;

const files = globSync('api/v1/*.json', { cwd: ROOT.out, exclude: ['**/{index,schema}.json'] })
  .map((file) => readJson(ROOT, file) as VendorDocument)
  .flatMap(({ codes }) => codes.map(({ url }) => `${decodeURI(new URL(url).pathname)}index.html`));

describe('a code page', () => {
  test.each([
    ['raw', MAX_HTML, (html: Buffer) => html.length],
    ['with brotli', MAX_HTML_BROTLI, (html: Buffer) => brotliCompressSync(html).length],
  ])('weighs little %s', (_, limit, weigh) => {
    const heavy = files
      .map((file) => ({ file, bytes: weigh(readFileSync(join(ROOT.out, file))) }))
      .filter(({ bytes }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  test('shares one stylesheet and one script with all others', () => {
    const pages = files.map((file) => readFileSync(join(ROOT.out, file), 'utf8'));
    const styles = new Set(
      pages.flatMap((html) => getAll(html, /<link rel="stylesheet" href="([^"]*)/g)),
    );
    const scripts = new Set(pages.flatMap((html) => getAll(html, /<script[^>]* src="([^"]*)/g)));
    expect([styles.size, scripts.size]).toEqual([1, 1]);
    expect(weighShared(styles)).toBeLessThanOrEqual(MAX_STYLE_BROTLI);
    expect(weighShared(scripts)).toBeLessThanOrEqual(MAX_SCRIPT_BROTLI);
  });
});

function getAll(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function weighShared(paths: Set<string>): number {
  return [...paths].reduce(
    (sum, path) => sum + brotliCompressSync(readFileSync(join(ROOT.out, path))).length,
    0,
  );
}
