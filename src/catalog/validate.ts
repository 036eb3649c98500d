import type { z } from 'astro/zod';
import { formatField } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'message' | 'fix'>;

const KINDS: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of fields',
  boolean: 'true or false',
};

/**
 * Checks one record of a YAML file against its schema and reports every issue at its place.
 *
 * @param path where the record stands in the file: `[]` for the whole file, `[3]` for its 4th entry
 * @returns the fields that are right, so that the rules can go on with them
 */
export function validate<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  yaml: YamlFile,
  problems: Problem[],
  path: Path = [],
): Partial<z.infer<z.ZodObject<Shape>>> {
  const value = getIn(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, path, yaml, problems);
  if (typeof value !== 'object' || value === null) return {};
  const wrong = new Set(result.error.issues.flatMap(getFieldNames));
  const right = Object.entries(value).filter(([key]) => !wrong.has(key));
  return (schema.partial().safeParse(Object.fromEntries(right)).data ?? {}) as never;
}

/** Reports what a schema finds wrong, below a path of a YAML file. */
export function reportIssue(issue: Issue, base: Path, yaml: YamlFile, problems: Problem[]) {
  const { file } = yaml;
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const field = formatField([...path, key]);
      problems.push({ file, ...yaml.getKeyPlace([...path, key]), field, ...UNKNOWN_FIELD });
    }
    return;
  }
  const isMissing = issue.path.length > 0 && getIn(yaml.value, path) === undefined;
  const place = yaml.getPlace(path);
  // A code without quotes was told where it was parsed, with its cure.
  if (problems.some((p) => p.file === file && p.line === place.line && p.column === place.column)) {
    if (!isMissing) return;
  }
  const words = isMissing ? describeMissing(issue) : describeIssue(issue);
  problems.push({ file, ...place, field: formatField(path), ...words });
}

const UNKNOWN_FIELD = {
  message: 'There is no such field.',
  fix: 'Correct its name, or remove it. CONTRIBUTING.md lists the fields.',
};

function describeMissing(issue: Issue): Words {
  return { message: 'The field is missing.', fix: `Add it: ${describeWanted(issue)}.` };
}

function describeIssue(issue: Issue): Words {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return { message: 'The value is of the wrong kind.', fix: `Write ${describeWanted(issue)}.` };
  }
  if (issue.code === 'invalid_value') {
    return { message: 'The value is not a known one.', fix: `Write ${describeWanted(issue)}.` };
  }
  return { message: `The value ${issue.message}.` };
}

function describeWanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

function getFieldNames(issue: Issue): string[] {
  if (issue.path.length > 0) return [String(issue.path[0])];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function getIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
