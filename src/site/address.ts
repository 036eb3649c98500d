import { makeHref } from '../catalog/paths.ts';

/** The address of a path of this site for a link: base in front, encoded. */
export function getHref(path: string): string {
  return makeHref(path, import.meta.env.BASE_URL);
}

/** The absolute address of a path of this site. */
export function getUrl(path: string): string {
  return new URL(getHref(path), import.meta.env.SITE).href;
}
