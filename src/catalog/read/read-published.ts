import { existsSync } from 'node:fs';
import { describeForbidden, getForbiddenCharacters } from './characters.ts';
import type { Problem } from './problem.ts';
import { formatPublished } from '../published-path.ts';
import type { PublishedPath } from '../published-path.ts';
import { findConflict } from './yaml-lookalikes.ts';
import { foldCase } from '../slug.ts';
import { readTextFile } from './text-file.ts';

/** Segments are slugs: nothing that an address or a disk would take for something else. */
const PATH = /^\/(?:(?!\.{1,2}\/)[^\s/\\%#?:*"<>|]+\/)*$/;
const CODE_PATH = /^\/[^/]+\/[^/]+\/$/;
const LINE = /^(?<path>\S+)(?: (?<code>".*?")(?<row> row)?)?(?: -> (?<movedTo>\S+))?$/;
const EXAMPLE = '/acme/10/ "10"';

type Report = (message: string, fix: string) => void;

/**
 * Reads `published.txt`, the list of all paths ever published: one a line, with the code as a JSON
 * string where there is one: `/hyper/10/ "10"`, with `row` behind that where the code has no page, and
 * where it has moved to, if it has: `/hyper/10/ "10" -> /hyper/110/`. Lines that begin with `#` are
 * comments.
 */
export function readPublished(file: string, problems: Problem[]): PublishedPath[] {
  const read = existsSync(file) ? readTextFile(file, problems) : undefined;
  if (!read) return [];
  const { text, getPlace } = read;
  const hidden = getForbiddenCharacters(text).map((found) => ({
    ...getPlace(found.offset),
    found,
  }));
  for (const { found, ...place } of hidden) {
    problems.push({
      file,
      ...place,
      field: '',
      message: describeForbidden(found),
      fix: 'Delete it.',
    });
  }
  const conflict = findConflict(text);
  if (conflict) {
    const { offset, message, fix } = conflict;
    problems.push({ file, ...getPlace(offset), field: '', message, fix });
    return [];
  }
  const skipped = new Set(hidden.map(({ line }) => line));
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((content, i): PublishedPath[] => {
    const line = i + 1;
    if (content === '' || content.startsWith('#') || skipped.has(line)) return [];
    const report: Report = (message, fix) => {
      problems.push({ file, line, column: 1, field: '', message, fix });
    };
    const parsed = parseLine(content);
    if (!parsed) report('The line is not a path with its code.', formatCure(content));
    else if (checkOnce({ ...parsed, line }, seen, report)) return [{ ...parsed, line }];
    return [];
  });
}

/** A path stands once, on any disk, and a code has one path below each first segment. */
function checkOnce({ path, code, line }: PublishedPath, seen: Map<string, number>, report: Report) {
  const pathKey = foldCase(path);
  const codeKey = code === undefined ? pathKey : `${path.split('/')[1]} ${JSON.stringify(code)}`;
  const samePath = seen.get(pathKey);
  const sameCode = seen.get(codeKey);
  if (samePath !== undefined) {
    report(`The path ${path} stands on line ${samePath} already.`, 'Remove one of the lines.');
  } else if (sameCode !== undefined) {
    const message = `The code ${JSON.stringify(code)} has a path on line ${sameCode} already.`;
    report(message, 'Keep the path that is on the site; remove the other line.');
  } else {
    seen.set(pathKey, line).set(codeKey, line);
    return true;
  }
  return false;
}

function parseLine(content: string): Omit<PublishedPath, 'line'> | undefined {
  const { path = '', code, row, movedTo } = LINE.exec(content)?.groups ?? {};
  if (!PATH.test(path) || (movedTo !== undefined && !PATH.test(movedTo))) return undefined;
  const moved = movedTo === undefined ? {} : { movedTo };
  if (code === undefined) return { path, ...moved };
  try {
    if (!CODE_PATH.test(path)) return undefined;
    const isRow = row === undefined ? {} : { isRow: true as const };
    return { path, code: JSON.parse(code) as string, ...isRow, ...moved };
  } catch {
    return undefined;
  }
}

/** The line as it may have been meant: slashes around the path, quotes around the code. */
function formatCure(content: string): string {
  const [own = '', target = ''] = content.split('->');
  const [path = '', ...rest] = own.trim().split(/\s+/);
  const code = rest.join(' ').replace(/^["']|["']$/g, '');
  const cured = formatPublished({
    path: addSlashes(path),
    ...(code !== '' && { code }),
    ...(target.trim() !== '' && { movedTo: addSlashes(target.trim()) }),
  });
  // A slash in what would be the code comes from a path with a space in it.
  const isLikely = !code.includes('/') && parseLine(cured) !== undefined;
  return `Write it like this: ${isLikely ? cured : EXAMPLE}`;
}

function addSlashes(path: string): string {
  return `/${path.replace(/^\/+|(?<!\/)\/+$/g, '')}/`;
}
