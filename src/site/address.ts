import { makeHref } from '../catalog/paths.ts';
import { makeGetUrl } from '../exports/urls.ts';
import type { GetUrl } from '../exports/urls.ts';

/** The address of a path of this site for a link: base in front, encoded. */
export function getHref(path: string): string {
  return makeHref(path, import.meta.env.BASE_URL);
}

/** The absolute address of a path of this site. */
export const getUrl: GetUrl = makeGetUrl(import.meta.env.SITE, import.meta.env.BASE_URL);
