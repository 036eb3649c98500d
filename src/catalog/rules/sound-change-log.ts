import { join } from 'node:path';
import { CHANGE_LOG_FILE } from '../change-log.ts';
import type { LoggedChange } from '../change-log.ts';
import { getMoved } from '../published-path.ts';
import type { Content, Rule } from './rule.ts';

/** What was told to readers of the feed stays as it was told. */
export const soundChangeLog: Rule = {
  name: 'sound-change-log',
  description: 'changes.txt is in the order of days, and of codes and vendors that are there.',
  check(content, report) {
    const file = join(content.folder, CHANGE_LOG_FILE);
    const isThere = makeFinder(content);
    let newest: LoggedChange | undefined;
    for (const change of content.changes) {
      const place = { line: change.line, column: 1 };
      if (newest && change.day < newest.day) {
        const message = `${change.day} is before the day of line ${newest.line}.`;
        report.at(file, place, message, 'Lines are added at the end: move it, or correct the day.');
      } else newest = change;
      if (isThere(change.path)) continue;
      const message = `No code and no vendor has the path ${change.path}.`;
      const fix =
        'Correct the path; if its page has moved, published.txt says where to. A line of what was never on the site is deleted.';
      report.at(file, place, message, fix);
    }
  },
};

/** Whether something has a path, or had it before; of vendors that could not be read, whatever it is. */
function makeFinder({ slugs, published, readings }: Content): (path: string) => boolean {
  const unread = readings.filter(({ codes }) => !codes.isKnown).map(({ id }) => `/${id}/`);
  const paths = new Set([
    ...getMoved(published).map(({ path }) => path),
    ...[...slugs].flatMap(([id, ofVendor]) => [
      `/${id}/`,
      ...[...ofVendor.values()].map((slug) => `/${id}/${slug}/`),
    ]),
  ]);
  return (path) => paths.has(path) || unread.some((start) => path.startsWith(start));
}
