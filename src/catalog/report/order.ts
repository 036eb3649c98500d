import { dirname } from 'node:path';
import type { Problem } from '../read/problem.ts';

/** Problems that stand by themselves, and those that may be gone when these are. */
export interface OrderedProblems {
  first: Problem[];
  after: Problem[];
}

/**
 * Parts problems by what is to be mended first. What a rule finds in a vendor's folder may follow from a
 * file there that could not be read: a note lacks its code, because the list of codes is broken.
 *
 * @param unread paths of the files that could not be read
 */
export function orderProblems(
  problems: readonly Problem[],
  unread: ReadonlySet<string>,
): OrderedProblems {
  const folders = new Set([...unread].map(getVendorFolder));
  const follows = ({ rule, file }: Problem) =>
    rule !== undefined && !unread.has(file) && folders.has(getVendorFolder(file));
  return {
    first: problems.filter((problem) => !follows(problem)),
    after: problems.filter(follows),
  };
}

/** The folder of a vendor's file: that above `notes` and `notes/class` of a note. */
function getVendorFolder(file: string): string {
  return dirname(file).replace(/[/\\]notes(?:[/\\]class)?$/, '');
}
