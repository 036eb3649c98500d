import type { GetUrl } from '../../exports/urls.ts';

/** A link, in HTML in which texts and attributes are escaped; links out of the site have a scheme. */
const LINK = /(?<start><a (?:[\w-]+="[^"]*" )*href=")(?<path>\/[^"]*)/g;
const ID = / id="([^"]+)"/g;

interface Options {
  /** Path of the site. */
  base: string;
  getUrl: GetUrl;
}

/**
 * Leads the links of pages to what stands in the same file, at an anchor that is the path of a page:
 * `/retcode/hyper/10/` becomes `#/hyper/10/`, as does the row `/retcode/hyper/#10`. Those to what is not
 * there lead to the site.
 */
export function makeInward(html: string, { base, getUrl }: Options): string {
  const ids = new Set([...html.matchAll(ID)].map(([, id]) => id));
  return html.replaceAll(LINK, (whole, start: string, href: string) => {
    if (!href.startsWith(base)) return whole;
    const path = href.slice(base.length - 1);
    const [page = '', row = ''] = path.split('#');
    const anchor = [`${page}${row}/`, page].find((id) => ids.has(decodeURI(id)));
    return anchor === undefined ? start + getUrl(decodeURI(path)) : `${start}#${anchor}`;
  });
}
