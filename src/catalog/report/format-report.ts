import { groupBy } from '../../text/groups.ts';
import { formatCount } from '../counts.ts';
import { compareProblems, formatOneLine } from '../read/problem.ts';
import type { Problem } from '../read/problem.ts';
import { makeFrame } from './frame.ts';
import type { ReportStyle } from './frame.ts';
import { groupKinds } from './kinds.ts';
import type { GetLines } from './kinds.ts';
import { orderProblems } from './order.ts';

/** Of more problems of one kind, the first ones are shown and the others are listed. */
const MOST_OF_KIND = 5;
const SHOWN_OF_KIND = 2;

/** Lines of a file that a list names, and files that it names. */
const LISTED_LINES = 12;
const LISTED_FILES = 20;

export interface ReportOptions {
  getLines: GetLines;
  style: ReportStyle;
  /** Paths of the files that could not be read, from which other problems may follow. */
  unread?: ReadonlySet<string>;
  /** Whether each problem is shown, however many are of one kind. */
  showsAll?: boolean;
}

/**
 * Formats what was found for people: by file and line, each with its lines and its cure; many of one
 * kind together; what may follow from a file that cannot be read below the rest.
 */
export function formatFindings(
  found: readonly Problem[],
  kind: 'error' | 'warning',
  options: ReportOptions,
): string {
  const { first, after } = orderProblems(found, options.unread ?? new Set());
  const blocks = formatKinds(first, kind, options);
  if (after.length > 0) {
    const are = after.length === 1 ? 'This may follow' : 'These may follow';
    blocks.push(`${are} from a file above that cannot be read. Mend that first.`);
    blocks.push(...formatKinds(after, kind, options));
  }
  return blocks.join('\n\n');
}

/**
 * `12 problems in 3 files of content. Mended by "npm run check:content -- --fix": at least 4 of them.`
 * Line ends and the like are mended too, and are not counted.
 */
export function formatSummary(problems: readonly Problem[], folder: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const head = `${formatCount(problems.length, 'problem')} in ${formatCount(files, 'file')} of ${folder}.`;
  const mended = problems.filter(({ edit }) => edit).length;
  if (mended === 0) return head;
  const what =
    mended === problems.length
      ? mended === 1
        ? 'it'
        : 'all of them'
      : `at least ${mended} of them`;
  return `${head} Mended by "npm run check:content -- --fix": ${what}.`;
}

function formatKinds(
  found: readonly Problem[],
  kind: 'error' | 'warning',
  options: ReportOptions,
): string[] {
  const sorted = [...found].sort(compareProblems);
  return groupKinds(sorted, options.getLines).flatMap(({ problems }) => {
    const isMany = !options.showsAll && problems.length > MOST_OF_KIND;
    const shown = isMany ? problems.slice(0, SHOWN_OF_KIND) : problems;
    const blocks = shown.map((problem) => formatFinding(problem, kind, options));
    return isMany ? [...blocks, formatRest(problems.slice(SHOWN_OF_KIND), options)] : blocks;
  });
}

function formatFinding(
  problem: Problem,
  kind: 'error' | 'warning',
  { getLines, style }: ReportOptions,
): string {
  const { file, line, column, field, message, fix } = problem;
  const place = style.strong(`${formatOneLine(file)}:${line}:${column}`);
  const says = formatOneLine(field === '' ? message : `${field}: ${message}`);
  const head = `${place}  ${style[kind](kind)}  ${says}`;
  const frame = isOfFile(problem) ? [] : makeFrame(getLines(problem), problem, style[kind]);
  const cure = fix === undefined ? [] : [`    ${formatOneLine(fix)}`];
  return [head, ...frame.map((one) => `    ${one}`), ...cure].join('\n');
}

/** Whether something is said of a whole file, which no line shows. */
function isOfFile({ line, column, field }: Problem): boolean {
  return line === 1 && column === 1 && field === '';
}

/** Where the others of one kind stand; a file's lines stand together. */
function formatRest(rest: readonly Problem[], { style }: ReportOptions): string {
  const byFile = [...groupBy(rest, ({ file }) => file)];
  const listed = byFile.slice(0, LISTED_FILES).map(([file, problems]) => {
    const lines = [...new Set(problems.map(({ line }) => line))];
    const more = lines.length > LISTED_LINES ? `, and ${lines.length - LISTED_LINES} more` : '';
    return `    ${formatOneLine(file)}:${lines.slice(0, LISTED_LINES).join(', ')}${more}`;
  });
  const others = byFile.length - LISTED_FILES;
  if (others > 0) listed.push(`    and ${formatCount(others, 'file')} more`);
  return [
    `  … and ${rest.length} more like it ${style.faint('(-- --all shows each)')}:`,
    ...listed,
  ].join('\n');
}
