import { existsSync } from 'node:fs';
import { alikeSchema } from '../../schemas/alike.ts';
import type { AlikeData } from '../../schemas/alike.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import type { Valid } from './validate.ts';
import { makeUnreadYaml, parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Name of the list of notes that may be alike, in the content folder. */
export const ALIKE_FILE = 'alike.yaml';

/** The list of notes that may be alike as it was read; what is wrong is left out. */
export interface AlikeReading {
  yaml: YamlFile;
  entries: { index: number; data: Valid<AlikeData> }[];
}

/** Reads `alike.yaml`, which need not be there. */
export function readAlike(file: string, problems: Problem[]): AlikeReading {
  const text = existsSync(file) ? readTextFile(file, problems) : undefined;
  const yaml = text ? parseYamlFile(text, problems) : makeUnreadYaml(file);
  const { value } = yaml;
  if (value === undefined) return { yaml, entries: [] };
  if (!Array.isArray(value) || value.length === 0) {
    const message = 'The file is not a list with something in it.';
    const fix =
      'List pairs, each beginning with "- notes: [hyper/13, hyper/28]", or remove the file.';
    problems.push({ file, ...yaml.getPlace([]), field: '', message, fix });
    return { yaml, entries: [] };
  }
  const entries = value.map((_, index) => ({
    index,
    data: validate(alikeSchema, yaml, problems, [index]),
  }));
  return { yaml, entries };
}
