import type { ServerResponse } from 'node:http';
import { FORMATS } from '../../exports/formats.ts';
import type { DataFile, FileContent } from '../../exports/data-files.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['webmanifest', 'application/manifest+json'],
  ['xml', 'application/xml'],
  ...FORMATS.map(({ ending, mediaType }): [string, string] => [ending, mediaType]),
]);

/** Answers for files while developing, where none is written; says whether there is one. */
export async function serveFile(
  path: string,
  response: ServerResponse,
  files: Iterable<DataFile<FileContent>>,
): Promise<boolean> {
  const type = TYPES.get(/\.(?<ending>\w+)$/.exec(path)?.groups?.ending ?? '');
  if (type === undefined) return false;
  for (const { path: own, content } of files) {
    if (own !== path) continue;
    const isText = typeof content === 'string';
    response.setHeader('content-type', isText ? `${type}; charset=utf-8` : type);
    response.end(typeof content === 'function' ? await content() : content);
    return true;
  }
  return false;
}
