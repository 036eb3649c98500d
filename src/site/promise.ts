import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatPublished, PUBLISHED_FILE } from '../catalog/published-path.ts';
import type { PublishedPath } from '../catalog/published-path.ts';
import type {} from './collections/content-read.ts';

/** What only a page that forwards has. */
const REFRESH = '<meta http-equiv="refresh"';

/**
 * Fails a build from which a published path is missing, whatever kind of page it was, or at which
 * something else stands than the page that forwards to where it has moved; and one in which a code that
 * was published as a row is none.
 */
export function keepPublished({ content }: { content: string }): AstroIntegration {
  let published: readonly PublishedPath[] = [];
  return {
    name: 'retcode-published',
    hooks: {
      'retcode:content-read': ({ reading }) => {
        ({ published } = reading);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const rows = makeRowFinder(folder);
        const missing = published.filter((line) => !answers(line, folder, rows));
        if (missing.length === 0) return;
        const file = join(content, PUBLISHED_FILE);
        const lines = missing.map((line) => `  ${file}:${line.line}:1  ${formatPublished(line)}`);
        throw new Error(`Published paths are gone; bring their pages back:\n${lines.join('\n')}`);
      },
    },
  };
}

function answers(line: PublishedPath, folder: string, hasRow: HasRow): boolean {
  const { path, movedTo, isRow } = line;
  if (isRow) return hasRow(line);
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return false;
  const isForward = movedTo !== undefined && readFileSync(file, 'utf8').includes(REFRESH);
  return isForward === (movedTo !== undefined);
}

type HasRow = (line: PublishedPath) => boolean;

/** Finds the rows of vendors' pages by their ids; that of a code which has moved is on the page of its vendor now. */
function makeRowFinder(folder: string): HasRow {
  const pages = new Map<string, Set<string>>();
  return ({ path, movedTo = path }) => {
    const slug = path.split('/')[2] ?? '';
    const vendor = movedTo.split('/')[1] ?? '';
    const ids = pages.get(vendor) ?? readIds(join(folder, vendor, 'index.html'));
    pages.set(vendor, ids);
    return ids.has(slug);
  };
}

function readIds(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const found = readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g);
  return new Set([...found].map(([, id = '']) => id));
}
