import type { Catalog } from '../../catalog/catalog.ts';
import { HTTP_ID } from '../../catalog/http-id.ts';
import { getVendorPath, makeHref, VENDORS_PATH } from '../../catalog/paths.ts';
import { APP_ICONS, FAVICON_PATH } from './icons.ts';
import { SHARE_FIELDS, SHARE_PATH } from './web-paths.ts';
import { getSiteName } from '../../text/site-name.ts';

/** The colour of the site's head in light: `--paper` of `tokens.css`. */
const PAPER = '#fffefb';

/**
 * `/manifest.webmanifest`: the site as a program of its own.
 * https://www.w3.org/TR/appmanifest/, and https://w3c.github.io/web-share-target/ for what is shared.
 */
export function makeManifest({ vendors }: Catalog, base: string): object {
  const getHref = (path: string) => makeHref(path, base);
  return {
    id: getHref('/'),
    name: `${getSiteName()}: response codes of APIs`,
    short_name: getSiteName(),
    description: 'Look up the response code of an API: what it means and what to do.',
    lang: 'en',
    dir: 'ltr',
    start_url: getHref('/'),
    scope: getHref('/'),
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['developer', 'utilities', 'reference'],
    icons: [
      { src: getHref(FAVICON_PATH), sizes: 'any', type: 'image/svg+xml' },
      ...APP_ICONS.map(({ path, size, purpose }) => ({
        src: getHref(path),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
    shortcuts: [
      makeShortcut('All catalogs', getHref(VENDORS_PATH)),
      ...(vendors.has(HTTP_ID)
        ? [makeShortcut('HTTP status codes', getHref(getVendorPath({ id: HTTP_ID })))]
        : []),
      makeShortcut('What is kept here', getHref('/offline/')),
    ],
    share_target: {
      action: getHref(SHARE_PATH),
      // In the body, which the service worker reads: a query would be in the address.
      method: 'POST',
      enctype: 'multipart/form-data',
      params: Object.fromEntries(SHARE_FIELDS.map((name) => [name, name])),
    },
  };
}

function makeShortcut(name: string, url: string) {
  return { name, url };
}
