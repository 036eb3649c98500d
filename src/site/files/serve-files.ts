import type { ServerResponse } from 'node:http';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { GetUrl } from '../../exports/urls.ts';
import { makeAllFiles } from './all-files.ts';

const TYPES = { json: 'application/json', md: 'text/markdown' } as const;

/** Answers for files while developing, where none is written; says whether there is one. */
export function serveFile(
  path: string,
  response: ServerResponse,
  { content, getUrl }: { content: string; getUrl: GetUrl },
): boolean {
  const type = /\.(?<type>json|md)$/.exec(path)?.groups?.type as keyof typeof TYPES | undefined;
  if (!type) return false;
  for (const file of makeAllFiles(loadCatalog(content).catalog, getUrl)) {
    if (file.path !== path) continue;
    response.setHeader('content-type', `${TYPES[type]}; charset=utf-8`).end(file.content);
    return true;
  }
  return false;
}
