import type { Edit } from '../../text/apply-edits.ts';
import { formatVisible } from './characters.ts';

/** Something wrong in a content file, told so that it can be mended without asking. */
export interface Problem {
  /** Path of the file, relative to the project. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** The field, as a path into the file: `[3].http`, `sources[0].url`; empty for the whole file. */
  field: string;
  /** What is wrong and why: a full sentence. */
  message: string;
  /** What to do, with the right value where there is one. */
  fix?: string | undefined;
  /** The name of the rule that found it; absent of what a file has wrong by itself. */
  rule?: string | undefined;
  /**
   * What a program may write in its place, where the cure is the only one and says nothing else: places are
   * those of the text without byte order mark and with plain line ends.
   */
  edit?: Edit | undefined;
}

/** Formats problems for a terminal, in file order, all of them. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(compareProblems).map(formatProblem).join('\n');
}

/** Formats a path into a file: `['envelopes', 0, 'code']` → `envelopes[0].code`. */
export function formatField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    const name = String(key);
    if (!/^[\w-]+$/.test(name)) return `${field}[${JSON.stringify(name)}]`;
    return field === '' ? name : `${field}.${name}`;
  }, '');
}

/** By file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Content is quoted in messages and fixes; a line break or a control in it must not forge output. */
function formatProblem({ file, line, column, field, message, fix }: Problem): string {
  const place = `${formatOneLine(file)}:${line}:${column}`;
  const head = formatOneLine(field === '' ? message : `${field}: ${message}`);
  return fix === undefined ? `${place}  ${head}` : `${place}  ${head}\n    ${formatOneLine(fix)}`;
}

/** Text of one line for a terminal, whatever stands in it. */
export function formatOneLine(text: string): string {
  return formatVisible(text.replaceAll('\n', '\\n'));
}
