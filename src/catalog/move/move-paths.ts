import { formatPublished, getMoved, getPinnedSlugs } from '../published-path.ts';
import type { PublishedPath } from '../published-path.ts';
import type { CatalogReading } from '../reading.ts';
import { getPagePath } from '../paths.ts';
import type { CodeName, Move, VendorMove } from './move.ts';

/** A path, and the one that takes its place. */
interface PathMove {
  /** Absent where the old path keeps its page. */
  from?: string;
  to: Omit<PublishedPath, 'line'>;
}

/**
 * Moves paths in the text of `published.txt`: the old ones forward, in one step, and the new ones are
 * there. A path that comes back has its page again.
 */
export function movePaths(text: string, move: Move, reading: CatalogReading): string {
  const lines = text.trimEnd().split('\n');
  let published: readonly PublishedPath[] = reading.published;
  for (const { from, to } of getPathMoves(move, reading)) {
    published = published.map((line) => moveLine(line, from, to.path));
    if (published.every(({ path }) => path !== to.path))
      published = [...published, { ...to, line: lines.push('') }];
  }
  for (const entry of published) lines[entry.line - 1] = formatPublished(entry);
  return `${lines.join('\n')}\n`;
}

function moveLine(line: PublishedPath, from: string | undefined, to: string): PublishedPath {
  const { movedTo, ...there } = line;
  if (line.path === to) return there;
  return line.path === from || (movedTo !== undefined && movedTo === from)
    ? { ...there, movedTo: to }
    : line;
}

function getPathMoves(move: Move, { published, vendors }: CatalogReading): PathMove[] {
  if (move.kind === 'vendor') return getVendorMoves(move, published);
  const { vendor, from, to } = move;
  // What was never published has no address to keep.
  const line = published.find(({ path }) => path === getPagePath(vendor, from.slug));
  if (!line) return [];
  const target = makeTarget(vendor, to);
  const page = { from: line.path, to: line.isRow ? { ...target, isRow: line.isRow } : target };
  const isElsewhere = vendors.some(
    ({ id, codes }) => id !== vendor && codes.some(({ code }) => code === from.code),
  );
  const number = isElsewhere ? undefined : findNumber(from.code, published);
  const slug = findNumber(to.code, published) ?? to.slug;
  // Numbers that it had before and nobody has now.
  const moved = getMoved(published);
  const codes = moved.filter(({ movedTo }) => movedTo === page.from).map(({ code }) => code);
  const former = moved.filter(
    ({ path, code }) => path.startsWith('/code/') && codes.includes(code),
  );
  const numbers = [...(number === undefined ? [] : [`/code/${number}/`]), ...former.map(getPath)];
  // Where nobody but a code without a page has a string, that has no page.
  if (line.isRow && numbers.length === 0) return [page];
  const ofNumber = makeTarget('code', { ...to, slug });
  return [page, { to: ofNumber }, ...numbers.map((path) => ({ from: path, to: ofNumber }))];
}

function getVendorMoves(move: VendorMove, published: readonly PublishedPath[]): PathMove[] {
  const start = `/${move.from}/`;
  return published
    .filter(({ path, movedTo }) => path.startsWith(start) && movedTo === undefined)
    .map(({ path, code, isRow }) => {
      const to = `/${move.to}/${path.slice(start.length)}`;
      const own = code === undefined ? { path: to } : { path: to, code };
      return { from: path, to: isRow ? { ...own, isRow } : own };
    });
}

/** The slug of a code string below `/code/`, if its page was published. */
function findNumber(code: string, published: readonly PublishedPath[]): string | undefined {
  return getPinnedSlugs(published, 'code').get(code);
}

function makeTarget(segment: string, { slug, code }: CodeName) {
  return { path: getPagePath(segment, slug), code };
}

function getPath({ path }: PublishedPath): string {
  return path;
}
