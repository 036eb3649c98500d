import type { ServerResponse } from 'node:http';
import type { DataFile } from '../../exports/data-files.ts';

const TYPES = { html: 'text/html', json: 'application/json', md: 'text/markdown' } as const;

/** Answers for files while developing, where none is written; says whether there is one. */
export function serveFile(
  path: string,
  response: ServerResponse,
  files: Iterable<DataFile>,
): boolean {
  const type = /\.(?<type>html|json|md)$/.exec(path)?.groups?.type as
    keyof typeof TYPES | undefined;
  if (!type) return false;
  for (const file of files) {
    if (file.path !== path) continue;
    response.setHeader('content-type', `${TYPES[type]}; charset=utf-8`).end(file.content);
    return true;
  }
  return false;
}
