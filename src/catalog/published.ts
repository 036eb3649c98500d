import { existsSync } from 'node:fs';
import type { Catalog, CodeNumber } from './catalog.ts';
import { getCodePath, getNumberPath, getVendorPath } from './paths.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

const LINE = /^(?<path>\/(?:[^\s/]+\/)*)(?: (?<code>".*"))?$/;

/** A path that was published once, and so answers for ever. */
export interface PublishedPath {
  /** From the site's root, without its base: `/hyper/10/`. */
  path: string;
  /** The code string behind it; absent for pages that are no code's. */
  code?: string;
  /** Line of the list, from 1. */
  line: number;
}

/**
 * Reads `published.txt`, the list of all paths ever published: one a line, with the code as a JSON
 * string where there is one: `/hyper/10/ "10"`. Lines that begin with `#` are comments.
 */
export function readPublished(file: string, problems: Problem[]): PublishedPath[] {
  if (!existsSync(file)) return [];
  const { text } = readTextFile(file, problems);
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((content, i): PublishedPath[] => {
    if (content === '' || content.startsWith('#')) return [];
    const parsed = parseLine(content, i + 1);
    const first = parsed && seen.get(parsed.path.toLowerCase());
    if (parsed && first === undefined) {
      seen.set(parsed.path.toLowerCase(), parsed.line);
      return [parsed];
    }
    const message = parsed
      ? `The path ${parsed.path} stands on line ${first} already.`
      : 'The line is not a path with its code.';
    const fix = parsed ? 'Remove one of the lines.' : 'Write it like this: /hyper/10/ "10"';
    problems.push({ file, line: i + 1, column: 1, field: '', message, fix });
    return [];
  });
}

/** Formats a line of `published.txt`. */
export function formatPublished({ path, code }: Omit<PublishedPath, 'line'>): string {
  return code === undefined ? path : `${path} ${JSON.stringify(code)}`;
}

function parseLine(content: string, line: number): PublishedPath | undefined {
  const { path, code } = LINE.exec(content)?.groups ?? {};
  if (path === undefined) return undefined;
  if (code === undefined) return { path, line };
  try {
    return { path, code: JSON.parse(code) as string, line };
  } catch {
    return undefined;
  }
}

/** The paths of vendors, codes and numbers that the list does not hold yet, in catalog order. */
export function getPathsToPublish(
  { vendors, numbers }: Catalog,
  published: readonly PublishedPath[],
): Omit<PublishedPath, 'line'>[] {
  const known = new Set(published.map(({ path }) => path));
  const paths = [...vendors.values()].flatMap((vendor) => [
    { path: getVendorPath(vendor) },
    ...vendor.codes.map((code) => ({ path: getCodePath(code), code: code.code })),
  ]);
  const all = [...paths, ...[...numbers.values()].map(makeNumberPath)];
  return all.filter(({ path }) => !known.has(path));
}

function makeNumberPath(number: CodeNumber): { path: string; code: string } {
  return { path: getNumberPath(number), code: number.code };
}
