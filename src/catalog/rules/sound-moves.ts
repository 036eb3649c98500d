import { join } from 'node:path';
import { formatPublished, getMoved, PUBLISHED_FILE } from '../published-path.ts';
import type { MovedPath, PublishedPath } from '../published-path.ts';
import { getNearestWord } from '../read/suggestion.ts';
import type { Content, Rule } from './rule.ts';
import { getCodes } from './slugs.ts';

/** Old addresses lead to pages in one step, and stand where there is no page. */
export const soundMoves: Rule = {
  name: 'sound-moves',
  description:
    'A moved path leads to a published one that has not moved, and has no page of its own.',
  check(content, report) {
    const file = join(content.folder, PUBLISHED_FILE);
    const lines = new Map(content.published.map((line) => [line.path, line]));
    for (const moved of getMoved(content.published)) {
      const place = { line: moved.line, column: 1 };
      const wrong = checkTarget(moved, lines);
      if (wrong) report.at(file, place, ...wrong);
      const page = findPage(moved, content);
      if (page === undefined) continue;
      const message = `${moved.path} forwards to ${moved.movedTo}, but ${page} is in the catalog.`;
      const fix = `Write this if the page is to stand here: ${formatPublished(dropTarget(moved))}`;
      report.at(file, place, message, fix);
    }
  },
};

/** What is wrong with the path that a line leads to, and what to do. */
function checkTarget(
  moved: MovedPath,
  lines: ReadonlyMap<string, PublishedPath>,
): [message: string, fix: string] | undefined {
  const { path, movedTo } = moved;
  const target = lines.get(movedTo);
  if (!target) {
    const nearest = getNearestWord(movedTo, [...lines.keys()]);
    const fix = nearest === undefined ? 'Name a path of this list.' : `Did you mean ${nearest}?`;
    return [`${path} forwards to ${movedTo}, which was never published.`, fix];
  }
  if (target.movedTo === undefined) return undefined;
  const end = findEnd(moved, lines);
  if (end === undefined)
    return [
      `${path} forwards to ${movedTo}, and from there back to itself.`,
      'Remove " -> …" from the line of the path that has the page.',
    ];
  const fix = `Write where that leads: ${formatPublished({ ...moved, movedTo: end })}`;
  return [`${path} forwards to ${movedTo}, which has moved itself.`, fix];
}

/** Where a line leads in the end; undefined if that is nowhere. */
function findEnd(moved: MovedPath, lines: ReadonlyMap<string, PublishedPath>): string | undefined {
  const seen = new Set([moved.path]);
  for (let at = lines.get(moved.movedTo); at && !seen.has(at.path);) {
    if (at.movedTo === undefined) return at.path;
    seen.add(at.path);
    at = lines.get(at.movedTo);
  }
  return undefined;
}

/** What has its page at a path, in words. */
function findPage({ path, code }: PublishedPath, content: Content): string | undefined {
  const [, segment = '', slug = ''] = path.split('/');
  if (slug === '')
    return content.readings.some(({ id }) => id === segment) ? `the vendor ${segment}` : undefined;
  const isThere =
    segment === 'code'
      ? content.readings.some((reading) => getCodes(reading).includes(code ?? ''))
      : [...(content.slugs.get(segment)?.values() ?? [])].includes(slug);
  return isThere ? `the code ${JSON.stringify(code)}` : undefined;
}

function dropTarget({ path, code }: PublishedPath): Omit<PublishedPath, 'line'> {
  return code === undefined ? { path } : { path, code };
}
