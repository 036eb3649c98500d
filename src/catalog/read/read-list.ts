import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import type { Valid } from './validate.ts';
import { makeUnreadYaml, parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import type { ScalarFields } from './yaml-scalars.ts';

/** A file that is a list of records, as it was read; what is wrong is left out. */
export interface ListReading<Data> {
  yaml: YamlFile;
  entries: { index: number; data: Valid<Data> }[];
}

/** Reads a file that is a list of records, and need not be there. `fix` says what such a file has. */
export function readList<Shape extends z.core.$ZodLooseShape>(
  file: string,
  problems: Problem[],
  schema: z.ZodObject<Shape>,
  { fix, fields = {} }: { fix: string; fields?: ScalarFields },
): ListReading<z.infer<z.ZodObject<Shape>>> {
  const text = existsSync(file) ? readTextFile(file, problems) : undefined;
  const yaml = text ? parseYamlFile(text, problems, { fields }) : makeUnreadYaml(file);
  const { value } = yaml;
  if (value === undefined) return { yaml, entries: [] };
  if (!Array.isArray(value) || value.length === 0) {
    const message = 'The file is not a list with something in it.';
    problems.push({ file, ...yaml.getPlace([]), field: '', message, fix });
    return { yaml, entries: [] };
  }
  const entries = value.map((_, index) => ({
    index,
    data: validate(schema, yaml, problems, [index]),
  }));
  return { yaml, entries };
}
