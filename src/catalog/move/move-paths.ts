import { formatPublished } from '../published-path.ts';
import type { PublishedPath } from '../published-path.ts';
import type { CatalogReading } from '../reading.ts';
import type { Move } from './move.ts';

/** A path, and the one that takes its place. */
interface PathMove {
  from: string;
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
    if (!published.some(({ path }) => path === from)) continue;
    published = published.map((line) => moveLine(line, from, to.path));
    if (published.every(({ path }) => path !== to.path))
      published = [...published, { ...to, line: lines.push('') }];
  }
  for (const entry of published) lines[entry.line - 1] = formatPublished(entry);
  return `${lines.join('\n')}\n`;
}

function moveLine(line: PublishedPath, from: string, to: string): PublishedPath {
  const { movedTo, ...there } = line;
  if (line.path === to) return there;
  return line.path === from || movedTo === from ? { ...there, movedTo: to } : line;
}

function getPathMoves(move: Move, { published, vendors }: CatalogReading): PathMove[] {
  if (move.kind === 'vendor') {
    const start = `/${move.from}/`;
    return published
      .filter(({ path, movedTo }) => path.startsWith(start) && movedTo === undefined)
      .map(({ path, code }) => {
        const to = `/${move.to}/${path.slice(start.length)}`;
        return { from: path, to: code === undefined ? { path: to } : { path: to, code } };
      });
  }
  const { vendor, from, to } = move;
  const isElsewhere = vendors.some(
    ({ id, codes }) => id !== vendor && codes.some(({ code }) => code === from.code),
  );
  const page = { from: `/${vendor}/${from.slug}/`, to: makeTarget(vendor, to) };
  if (isElsewhere) return [page];
  const number = published.find(
    ({ path, code }) => path.startsWith('/code/') && code === from.code,
  );
  const known = published.find(({ path, code }) => path.startsWith('/code/') && code === to.code);
  const target = known ? { path: known.path, code: to.code } : makeTarget('code', to);
  return number ? [page, { from: number.path, to: target }] : [page];
}

function makeTarget(segment: string, { slug, code }: { slug: string; code: string }) {
  return { path: `/${segment}/${slug}/`, code };
}
