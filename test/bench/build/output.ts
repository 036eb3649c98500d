import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Kinds of published files. */
export const KINDS = ['html', 'json', 'md', 'data', 'pagefind', 'lookup', 'other'] as const;

export type Kind = (typeof KINDS)[number];

/** What was built. */
export interface Output {
  pages: number;
  files: number;
  bytes: number;
  kinds: Record<Kind, number>;
  /** The HTML of the median page of a code, in bytes. */
  codePage: { raw: number; brotli: number };
}

/**
 * Measures a folder that was built.
 *
 * @param codePages paths of the codes' pages: `hyper/26`
 * @throws {Error} if a page of a code is missing
 */
export function measureOutput(folder: string, codePages: readonly string[]): Output {
  const kinds = { html: 0, json: 0, md: 0, data: 0, pagefind: 0, lookup: 0, other: 0 };
  let pages = 0;
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    kinds[getKind(path)] += statSync(file).size;
    files++;
    if (path.endsWith('.html')) pages++;
  }
  const bytes = Object.values(kinds).reduce((sum, size) => sum + size, 0);
  return { pages, files, bytes, kinds, codePage: measureMedianPage(folder, codePages) };
}

/** What kind of file stands at a path: the indexes and the data of vendors are told by their folders, the rest by its ending. */
export function getKind(path: string): Kind {
  if (path.startsWith('pagefind/')) return 'pagefind';
  if (path.startsWith('lookup/')) return 'lookup';
  if (path.startsWith('api/')) return 'data';
  const ending = /\.(html|json|md)$/.exec(path)?.[1];
  return KINDS.find((kind) => kind === ending) ?? 'other';
}

function measureMedianPage(folder: string, codePages: readonly string[]): Output['codePage'] {
  const sized = codePages.map((path) => {
    const file = join(folder, path, 'index.html');
    return { file, size: statSync(file).size };
  });
  const median = sized.toSorted((a, b) => a.size - b.size)[Math.floor(sized.length / 2)];
  if (!median) return { raw: 0, brotli: 0 };
  return { raw: median.size, brotli: brotliCompressSync(readFileSync(median.file)).length };
}
