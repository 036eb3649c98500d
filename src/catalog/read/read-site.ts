import { existsSync } from 'node:fs';
import { siteSchema } from '../../schemas/site.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Name of the file with what a site is called and looks like, in the content folder. */
export const SITE_FILE = 'site.yaml';

export interface SiteReading {
  data: SiteData;
  /** The file, where it is there and right. */
  yaml?: YamlFile;
}

/** Reads `site.yaml`, which need not be there; what is wrong in it is left out. */
export function readSite(file: string, problems: Problem[]): SiteReading {
  const nothing = { data: siteSchema.parse({}) };
  const text = existsSync(file) ? readTextFile(file, problems) : undefined;
  if (!text) return nothing;
  const yaml = parseYamlFile(text, problems);
  if (yaml.value === undefined || yaml.value === null) return nothing;
  const before = problems.length;
  const data = validate(siteSchema, yaml, problems);
  return problems.length > before ? nothing : { data: data as SiteData, yaml };
}
