import type { SiteSummary } from './site-files.ts';

/** Folder → pages in it, from the paths of all files: `hyper/10/index.html` is page `10` of `hyper/`. */
export function makePageFolders(paths: readonly string[]): SiteSummary['pages'] {
  const pages: Record<string, string[]> = {};
  for (const path of paths) {
    const page = /^(?<folder>(?:.*\/)?)(?<name>[^/]+)\/index\.html$/.exec(path)?.groups;
    if (page) (pages[page.folder ?? ''] ??= []).push(page.name ?? '');
  }
  return pages;
}

/** Whether there is a page at a path below the base, `hyper/10/`; without its slash it is none. */
export function hasPage(pages: SiteSummary['pages'], path: string): boolean {
  if (path === '') return true;
  const page = /^(?<folder>(?:.*\/)?)(?<name>[^/]+)\/$/.exec(path)?.groups;
  const names = Object.hasOwn(pages, page?.folder ?? '') ? pages[page?.folder ?? ''] : undefined;
  return names?.includes(page?.name ?? '') === true;
}

/** Whether something is published at a path: a page, its data, a file at the top or below `api/`. */
export function hasFile(
  { pages }: Pick<SiteSummary, 'pages'>,
  path: string,
  roots: readonly string[],
): boolean {
  const isFile = roots.includes(path) && !hasPage(pages, `${path}/`);
  const twin = path.replace(/(?:\.(?:json|md|png)|\/feed\.xml)$/, '/');
  return isFile || path.startsWith('api/v1/') || hasPage(pages, twin);
}
