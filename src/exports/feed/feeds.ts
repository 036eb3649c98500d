import { x } from 'xastscript';
import type { LoggedChange } from '../../catalog/change-log.ts';
import type { Catalog, Vendor } from '../../catalog/catalog.ts';
import { getNewestDay } from '../../catalog/newest-day.ts';
import { getVendorPath } from '../../catalog/paths.ts';
import type { DataFile } from '../data-files.ts';
import type { GetUrl } from '../urls.ts';
import { formatXml } from '../xml.ts';
import { formatTime, makeEntry } from './entry.ts';
import { makeNews } from './news.ts';
import type { News } from './news.ts';
import { getSiteName } from '../../text/site-name.ts';

/** What changes in all catalogs. */
export const FEED_PATH = '/feed.xml';

/** The media type of feeds. */
export const FEED_TYPE = 'application/atom+xml';

/** The latest ones; who asks once a month misses none. */
const MAX_ENTRIES = 100;

/** What changes in one catalog: `/hyper/feed.xml`. */
export function getFeedPath(vendor: Pick<Vendor, 'id'>): string {
  return `${getVendorPath(vendor)}feed.xml`;
}

/** Makes the feed of all catalogs and that of each. */
export function* makeFeeds(
  catalog: Catalog,
  logged: readonly LoggedChange[],
  getUrl: GetUrl,
): Generator<DataFile> {
  const news = makeNews(catalog, logged);
  const byVendor = Map.groupBy(news, ({ vendor }) => vendor);
  yield {
    path: FEED_PATH,
    content: makeFeed(
      { title: `${getSiteName()}: changes to the catalogs`, feed: FEED_PATH, page: '/', catalog },
      news,
      getUrl,
    ),
  };
  for (const vendor of catalog.vendors.values()) {
    const feed = getFeedPath(vendor);
    const about = {
      title: `${vendor.product}: changes to its codes`,
      feed,
      page: getVendorPath(vendor),
      catalog: { vendors: new Map([[vendor.id, vendor]]) },
    };
    const content = makeFeed(about, byVendor.get(vendor) ?? [], getUrl);
    yield { path: feed, content };
    // No file can forward a reader of feeds.
    for (const id of vendor.formerIds ?? []) yield { path: getFeedPath({ id }), content };
  }
}

interface About {
  title: string;
  /** Path of the feed, and of the page that it is of. */
  feed: string;
  page: string;
  catalog: Pick<Catalog, 'vendors'>;
}

/** An Atom feed (RFC 4287). Nothing in it comes from the clock. */
function makeFeed({ title, feed, page, catalog }: About, news: readonly News[], getUrl: GetUrl) {
  const day = news[0]?.day ?? getNewestDay(catalog) ?? '1970-01-01';
  return formatXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', getUrl(feed)),
      x('title', title),
      x('updated', formatTime(day)),
      x('author', [x('name', getSiteName()), x('uri', getUrl('/'))]),
      x('link', { rel: 'self', type: FEED_TYPE, href: getUrl(feed) }),
      x('link', { rel: 'alternate', type: 'text/html', href: getUrl(page) }),
      x('icon', getUrl('/favicon.ico')),
      ...news.slice(0, MAX_ENTRIES).map((piece) => makeEntry(piece, getUrl)),
    ]),
  );
}
