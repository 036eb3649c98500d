import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { formatSuggestion, formatWords } from './suggestion.ts';
import { formatScalar } from './yaml-scalars.ts';

export type Issue = z.core.$ZodIssue;
export type Words = Pick<Problem, 'message' | 'fix'>;

/** What an issue is about. */
export interface IssueContext {
  value: unknown;
  path: readonly PropertyKey[];
  /** The value as it is written, if it has no quotes. */
  written: string | undefined;
  isOptional: boolean;
}

const KINDS: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  boolean: 'true or false',
};

/** Says of a field that the schema does not know what it may have been meant to be. */
export function describeUnknown(name: string, fields: readonly string[]): Words {
  const fix = formatSuggestion(name, fields, 'The fields here are');
  return { message: 'There is no such field.', fix };
}

/** Says that a field is not there, and what it is. */
export function describeMissing(issue: Issue): Words {
  const name = String(issue.path.at(-1));
  return { message: 'The field is missing.', fix: `Add "${name}:" with ${getWanted(issue)}.` };
}

/** Says what is wrong with a value and what would be right. */
export function describeIssue(issue: Issue, context: IssueContext): Words {
  if (context.value === null) return describeEmpty(issue, context);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return describeWrongKind(issue, context);
    case 'invalid_value': {
      const value = formatValue(context.value);
      const fix = formatSuggestion(value.replaceAll('"', ''), issue.values.map(String));
      return { message: `${value} is not one of the values.`, fix };
    }
    default:
      return splitWords(issue);
  }
}

function describeEmpty(issue: Issue, { path, written, isOptional }: IssueContext): Words {
  const what = typeof path.at(-1) === 'number' ? 'item' : 'field';
  const remedy = isOptional || what === 'item' ? `, or remove the ${what}.` : '.';
  if (written && getWanted(issue).startsWith('a text')) {
    const fix = `If that is the text, write ${JSON.stringify(written)} with the quotes${remedy}`;
    return { message: `${written} without quotes is no value.`, fix };
  }
  return { message: `The ${what} has no value.`, fix: `Write ${getWanted(issue)}${remedy}` };
}

function describeWrongKind(issue: Issue, { value, written }: IssueContext): Words {
  const wanted = getWanted(issue);
  const message = `The value is ${describeValue(value)}, not ${wanted}.`;
  if (issue.code !== 'invalid_type') return { message, fix: `Write ${wanted}.` };
  const { expected } = issue;
  if (expected === 'string' && written !== undefined) {
    return { message, fix: `Write ${JSON.stringify(written)} with the quotes.` };
  }
  if (expected === 'object' || expected === 'record')
    return { message, fix: 'Write fields there, each on its own line.' };
  if (expected === 'array' && typeof value === 'string') {
    const items = value.split(/[,;] /).map((item) => JSON.stringify(item.trim()));
    return { message, fix: `Write a list: [${items.join(', ')}]` };
  }
  if (expected === 'number' && typeof value === 'string' && String(Number(value)) === value) {
    return { message, fix: `Write ${value} without quotes.` };
  }
  // A schema's own words say more than the kind does.
  return issue.message.startsWith('Invalid input')
    ? { message, fix: `Write ${wanted}.` }
    : splitWords(issue);
}

/** The schemas' texts: what must hold and, on a second line, what to write. */
function splitWords({ message }: Issue): Words {
  const [what, fix] = message.split('\n');
  return { message: `The value ${what}.`, fix };
}

function getWanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${formatWords(issue.values.map(String))}`;
  if (issue.code !== 'invalid_union') return 'a value';
  const kinds = issue.errors.flat().map(getWanted);
  return `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'object') return formatValue(value).toLowerCase();
  return `the ${typeof value === 'string' ? 'text' : typeof value} ${formatValue(value)}`;
}

/** A value as it stands in JSON, but for what has parts. */
function formatValue(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' ? 'A set of fields' : formatScalar(value);
}
