import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The title of the schema to which the first line of a file leads an editor. */
export function getSchemaOf(file: string): string {
  const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
  const path = /^# yaml-language-server: \$schema=(?<path>\S+)$/.exec(first)?.groups?.path ?? '';
  const schema = JSON.parse(readFileSync(join(dirname(file), path), 'utf8')) as { title: string };
  return schema.title;
}
