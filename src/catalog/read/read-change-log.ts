import { existsSync } from 'node:fs';
import { isoDate } from '../../schemas/text.ts';
import { CHANGE_KINDS } from '../change-log.ts';
import type { LoggedChange } from '../change-log.ts';
import { describeForbidden, getForbiddenCharacters } from './characters.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

const LINE =
  /^(?<day>\d{4}-\d{2}-\d{2}) (?<kind>[a-z]+) (?<path>\/(?:[^\s/]+\/){1,2})(?: (?<digest>[0-9a-f]{10}))?$/;
const FIX =
  'Write it like this: 2026-11-20 added /hyper/10/ 3f2a9c41d0, or let npm run log:changes write it.';

/**
 * Reads `changes.txt`, the list of all changes to the catalogs, oldest first, which need not be there.
 * Lines that begin with `#` are comments.
 */
export function readChangeLog(file: string, problems: Problem[]): LoggedChange[] {
  const read = existsSync(file) ? readTextFile(file, problems) : undefined;
  return (read?.text.split('\n') ?? []).flatMap((text, i): LoggedChange[] => {
    const line = i + 1;
    const [hidden] = getForbiddenCharacters(text);
    const change = hidden === undefined ? parseLine(text) : undefined;
    if (change) return [{ ...change, line }];
    if (hidden === undefined && (text === '' || text.startsWith('#'))) return [];
    const message = hidden
      ? describeForbidden(hidden)
      : 'The line is not a change: a day, what it was, a path and a digest.';
    problems.push({ file, line, column: 1, field: '', message, fix: FIX });
    return [];
  });
}

function parseLine(text: string): Omit<LoggedChange, 'line'> | undefined {
  const { day = '', kind: word, path = '', digest } = LINE.exec(text)?.groups ?? {};
  const kind = CHANGE_KINDS.find((name) => name === word);
  const isWhole = (digest === undefined) === (kind === 'meaning');
  if (kind === undefined || !isWhole || !isoDate.safeParse(day).success) return undefined;
  return { day, kind, path, ...(digest !== undefined && { digest }) };
}
