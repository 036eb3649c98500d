import { existsSync } from 'node:fs';
import { facetsSchema } from '../../schemas/facets.ts';
import type { FacetsData } from '../../schemas/facets.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import type { Valid } from './validate.ts';
import { makeUnreadYaml, parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Name of a vendor's table of what is said in single words of codes without a note. */
export const FACETS_FILE = 'facets.yaml';

/** The table as it was read; what is wrong is left out. */
export interface FacetsReading {
  yaml: YamlFile;
  entries: { index: number; data: Valid<FacetsData> }[];
}

/** Reads `facets.yaml`, which need not be there. */
export function readFacets(file: string, problems: Problem[]): FacetsReading {
  const text = existsSync(file) ? readTextFile(file, problems) : undefined;
  const yaml = text
    ? parseYamlFile(text, problems, { fields: { codes: ['[].code'] } })
    : makeUnreadYaml(file);
  const { value } = yaml;
  if (value === undefined) return { yaml, entries: [] };
  if (!Array.isArray(value) || value.length === 0) {
    const message = 'The file is not a list with something in it.';
    const fix =
      'List codes, each beginning with "- code: …" and "outcome: …" below it, or remove the file.';
    problems.push({ file, ...yaml.getPlace([]), field: '', message, fix });
    return { yaml, entries: [] };
  }
  const entries = value.map((_, index) => ({
    index,
    data: validate(facetsSchema, yaml, problems, [index]),
  }));
  return { yaml, entries };
}
