import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CodeRecord } from '../../../src/exports/code-record.ts';
import type { Site } from '../../support/sites.ts';
import { readEntries } from './words.ts';

/** What a code page may weigh, in bytes. */
export type Limit = (page: CodePage) => number;

export interface CodePage {
  html: Buffer;
  /** The file of the same code as data. */
  json: Buffer;
}

/** Bytes of what all code pages share, with brotli. */
const MAX_STYLE_BROTLI = 4_050;
const MAX_SCRIPT_BROTLI = 2_000;

/** Tests that the code pages of a site weigh no more than they may, and share what they can. */
export function checkBudget(site: Site, limits: { raw: Limit; brotli: Limit }) {
  const pages = readEntries(site)
    .filter(({ code }) => code.hasPage)
    .map(({ code }) => readCodePage(site, code));

  describe('a code page', () => {
    test.each([
      ['raw', limits.raw, (html: Buffer) => html.length],
      ['with brotli', limits.brotli, weighWithBrotli],
    ])('weighs little %s', (_, getLimit, weigh) => {
      const heavy = pages
        .map((page) => {
          const limit = getLimit(page);
          return { file: page.file, bytes: weigh(page.html, limit), limit };
        })
        .filter(({ bytes, limit }) => bytes > limit);
      expect(heavy).toEqual([]);
    });

    test('shares one stylesheet and one script with all others', () => {
      const texts = pages.map(({ html }) => html.toString());
      const styles = new Set(
        texts.flatMap((html) => getAll(html, /<link rel="stylesheet" href="([^"]*)/g)),
      );
      const scripts = new Set(texts.flatMap((html) => getAll(html, /<script[^>]* src="([^"]*)/g)));
      expect([styles.size, scripts.size]).toEqual([1, 1]);
      expect(weighShared(site, styles)).toBeLessThanOrEqual(MAX_STYLE_BROTLI);
      expect(weighShared(site, scripts)).toBeLessThanOrEqual(MAX_SCRIPT_BROTLI);
    });
  });
}

function readCodePage({ out }: Site, { url, data }: CodeRecord): CodePage & { file: string } {
  const file = `${decodeURI(new URL(url).pathname)}index.html`;
  const json = readFileSync(join(out, decodeURI(new URL(data).pathname)));
  return { file, html: readFileSync(join(out, file)), json };
}

/** The best that brotli can do takes long: what a quick try gets below the limit needs no more. */
function weighWithBrotli(html: Buffer, limit: number): number {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return quick.length <= limit ? quick.length : brotliCompressSync(html).length;
}

function getAll(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function weighShared({ out }: Site, paths: Set<string>): number {
  return [...paths].reduce(
    (sum, path) => sum + brotliCompressSync(readFileSync(join(out, path))).length,
    0,
  );
}
