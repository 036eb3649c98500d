import type { ServerResponse } from 'node:http';
import { FORMATS } from '../../exports/formats.ts';
import type { DataFile } from '../../exports/data-files.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['webmanifest', 'application/manifest+json'],
  ['xml', 'application/xml'],
  ...FORMATS.map(({ ending, mediaType }): [string, string] => [ending, mediaType]),
]);

/** Answers for files while developing, where none is written; says whether there is one. */
export function serveFile(
  path: string,
  response: ServerResponse,
  files: Iterable<DataFile>,
): boolean {
  const type = TYPES.get(/\.(?<ending>\w+)$/.exec(path)?.groups?.ending ?? '');
  if (type === undefined) return false;
  for (const file of files) {
    if (file.path !== path) continue;
    response.setHeader('content-type', `${type}; charset=utf-8`).end(file.content);
    return true;
  }
  return false;
}
