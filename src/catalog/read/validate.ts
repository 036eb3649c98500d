import type { z } from 'astro/zod';
import { describeIssue, describeMissing, describeUnknown } from './issue-words.ts';
import type { Issue, Words } from './issue-words.ts';
import { formatField } from './problem.ts';
import type { Problem } from './problem.ts';
import { getDefaults, getFieldsAt, isOptionalAt } from './schema-fields.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A record as far as it is right: what is wrong is left out, at any depth. */
export type Valid<T> = T extends readonly (infer Item)[]
  ? (Valid<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Valid<T[Key]> | undefined }
    : T;

/** A record of a YAML file. */
interface Subject {
  yaml: YamlFile;
  /** Where it stands in the file: `[]` for the whole file, `[3]` for its 4th entry. */
  path: Path;
  schema: z.core.$ZodType;
}

/**
 * Checks one record of a YAML file against its schema and reports every issue at its place.
 *
 * @param path where the record stands in the file: `[]` for the whole file, `[3]` for its 4th entry
 * @returns what is right of it, so that the rules can go on with that
 */
export function validate<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  yaml: YamlFile,
  problems: Problem[],
  path: Path = [],
): Valid<z.infer<z.ZodObject<Shape>>> {
  const value = getIn(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data as never;
  const { issues } = result.error;
  for (const issue of issues) problems.push(...describe(issue, { yaml, path, schema }));
  return removeWrong(value, issues, getDefaults(schema)) as never;
}

function describe(issue: Issue, { yaml, path, schema }: Subject): Problem[] {
  const { file } = yaml;
  const full = [...path, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const fields = getFieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const field = formatField([...full, key]);
      return { file, ...yaml.getKeyPlace([...full, key]), field, ...describeUnknown(key, fields) };
    });
  }
  const words = getIssueWords(issue, full, { yaml, path, schema });
  return [{ file, ...yaml.getPlace(full), field: formatField(full), ...words }];
}

function getIssueWords(issue: Issue, full: Path, { yaml, schema }: Subject): Words {
  const value = getIn(yaml.value, full);
  if (value === undefined) return describeMissing(issue);
  return describeIssue(issue, {
    value,
    path: full,
    written: yaml.getWritten(full),
    isOptional: isOptionalAt(schema, issue.path),
  });
}

function removeWrong(value: unknown, issues: readonly Issue[], defaults: object): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const right = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1)];
    const end = issue.code === 'unrecognized_keys' ? issue.path.length : -1;
    for (const key of keys) removeKey(getIn(right, issue.path.slice(0, end)), key);
  }
  const absent = Object.entries(defaults).filter(([key]) => !Object.hasOwn(value, key));
  return { ...Object.fromEntries(absent), ...right };
}

/** Leaves a gap in a list, so that all other items keep their places. */
function removeKey(parent: unknown, key: PropertyKey | undefined) {
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  if (Array.isArray(parent)) parent[Number(key)] = undefined;
  else Reflect.deleteProperty(parent, key);
}

function getIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
