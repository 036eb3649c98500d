import { groupBy } from '../../text/groups.ts';
import type { Problem } from '../read/problem.ts';
import { getToken } from './frame.ts';

/** Problems of one kind, in the order of their files and lines. */
export interface ProblemKind {
  problems: readonly Problem[];
}

/** The lines of a problem's file. */
export type GetLines = (problem: Problem) => readonly string[];

/**
 * Groups problems that say the same of different values: same rule, same field, same words but for what
 * is quoted, what stands in the file at the place, and numbers.
 */
export function groupKinds(problems: readonly Problem[], getLines: GetLines): ProblemKind[] {
  const kinds = groupBy(problems, (problem) => getKind(problem, getLines(problem)));
  return [...kinds.values()].map((ofKind) => ({ problems: ofKind }));
}

function getKind({ rule, field, message, line, column }: Problem, lines: readonly string[]) {
  const token = getToken(lines[line - 1] ?? '', column);
  const words = (token === '' ? message : message.replace(token, '…'))
    .replace(/"(?:[^"\\]|\\.)*"/g, '…')
    .split(' ')
    .map((word) => (/\d/.test(word) ? '…' : word))
    .join(' ');
  return JSON.stringify([rule, field.replace(/\d+/g, ''), words]);
}
