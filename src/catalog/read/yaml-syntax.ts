import type { Document } from 'yaml';
import { describeStructure, describeTab, quote } from './yaml-structure.ts';
import { findLookalike } from './yaml-lookalikes.ts';
import type { SyntaxProblem, YamlError } from './yaml-structure.ts';

/** Errors after which the parser knows again where it is; any other one brings errors in its train. */
const LOCAL = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

/**
 * Finds what a parsed document has wrong: one problem a line, and no consequence of another one,
 * each at its cause where that stands before the place at which the parser gave up.
 */
export function getSyntaxProblems({ errors }: Document.Parsed, source: string): SyntaxProblem[] {
  const found = new Map<number, SyntaxProblem>();
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const problem = describeError(error, source);
    const line = source.lastIndexOf('\n', problem.offset - 1);
    if (!found.has(line)) found.set(line, problem);
    if (!LOCAL.has(error.code)) break;
  }
  return [...found.values()];
}

function describeError(error: YamlError, source: string): SyntaxProblem {
  const offset = error.pos[0];
  const rest = getLine(source, offset);
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return {
        offset,
        message: 'A second YAML document begins here.',
        fix: 'Remove the "---" or "...".',
      };
    case 'NON_STRING_KEY':
      return {
        offset,
        message: 'The name of the field is not a text.',
        fix: 'Name the field with a word.',
      };
    case 'RESOURCE_EXHAUSTION':
      // How deep that is depends on the stack; the line does not.
      return {
        offset: source.lastIndexOf('\n', offset - 1) + 1,
        message: 'The YAML is nested too deeply.',
        fix: 'Write it flat.',
      };
    case 'TAB_AS_INDENT':
      return describeTab(offset, source);
    case 'BAD_SCALAR_START':
      return {
        offset,
        message: `A text without quotes cannot begin with ${rest[0]}.`,
        ...quote(offset, rest),
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return findLookalike(source, offset) ?? describeNestedField(offset, rest);
    default:
      return describeStructure(error, source);
  }
}

function describeNestedField(offset: number, rest: string): SyntaxProblem {
  if (rest.startsWith('? ')) {
    const message = 'A text without quotes cannot begin with ?.';
    return { offset, message, ...quote(offset, rest) };
  }
  if (/:(?:\s|$)/.test(rest)) {
    const message = 'The text has ": " in it, which begins a field inside the field.';
    return { offset, message, ...quote(offset, rest) };
  }
  const message = 'A line below is indented as if it belonged to this text.';
  return { offset, message, fix: 'Indent all fields of an entry alike.' };
}

function getLine(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? source.length : end);
}
