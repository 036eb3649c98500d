import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { formatNumber } from '../../../src/catalog/counts.ts';
import { tell } from '../report.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

/** Pages sent to the indexer at once. */
const BATCH = 500;

const ready = new Set<string>();

/**
 * Builds Pagefind's index, a page a code with default settings, if it is not there from before. The
 * address of a page is the position of its code.
 */
export async function buildPagefind({ codes, added }: BenchCatalog): Promise<string> {
  const folder = join('.cache/bench', `pagefind-${added}`);
  if (ready.has(folder)) return folder;
  const pages = codes.map(makePage);
  const key = createHash('sha256').update(JSON.stringify(pages)).digest('hex');
  const keyFile = join(folder, 'key');
  ready.add(folder);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return folder;
  tell(`Pagefind index of ${formatNumber(pages.length)} pages`);
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (let i = 0; i < pages.length; i += BATCH) {
    const batch = pages.slice(i, i + BATCH);
    await Promise.all(
      batch.map((page, j) => index.addHTMLFile({ url: `/${i + j}/`, content: formatHtml(page) })),
    );
    if (i % 20_000 === 0 && i > 0) tell(`  ${formatNumber(i)}`);
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  writeFileSync(keyFile, key);
  return folder;
}

function formatHtml({ vendor, code, key, message, text }: Page): string {
  const parts = [key, message, text].filter((part) => part !== '');
  return [
    '<!doctype html><html lang="en"><body>',
    `<h1>${escape(vendor)} ${escape(code)}</h1>`,
    ...parts.map((part) => `<p>${escape(part)}</p>`),
    '</body></html>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
