import { getFilePath, getKey, getPathBelow } from '../addresses.ts';
import { hasFile, hasPage } from '../known-pages.ts';
import { getCoreNames } from '../names.ts';
import { SUMMARY_PATH } from '../site-files.ts';
import type { SiteSummary } from '../site-files.ts';
import { findCopy, findIn } from './copies.ts';
import { scope } from './scope.ts';

/** What a visit gets that the network cannot answer: where it leads, that it is not saved, or that there is no such page. */
export async function makeInstead(url: URL): Promise<Response> {
  const { base, roots } = scope.SITE;
  const summary = await readSummary();
  const path = getPathBelow(url, base);
  const isPage = hasPage(summary.pages, `${path}/`);
  if (!path.endsWith('/') && (isPage || (await findCopy('page', `${url.origin}${url.pathname}/`))))
    return Response.redirect(`${url.pathname}/${url.search}`, 302);
  return hasFile(summary, path, roots) || hasPage(summary.pages, path)
    ? makePage('offline/index.html', 503)
    : makePage('404.html', 404);
}

async function readSummary(): Promise<Pick<SiteSummary, 'pages'>> {
  const file = await findCore(SUMMARY_PATH);
  return file ? ((await file.json()) as SiteSummary) : { pages: {} };
}

/** A page of the core, at an address that is not its own. */
async function makePage(path: string, status: number): Promise<Response> {
  const page = await findCore(path);
  if (!page) return Response.error();
  return new Response(page.body, { status, headers: page.headers });
}

async function findCore(path: string): Promise<Response | undefined> {
  const { base } = scope.SITE;
  const key = getKey(new URL(getFilePath(path, base), scope.registration.scope));
  return findIn(getCoreNames(await caches.keys(), base), key);
}
