import type { GetUrl } from '../urls.ts';

/** `/robots.txt`: everything may be read, and where the list of pages is (RFC 9309). */
export function makeRobots(getUrl: GetUrl): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${getUrl('/sitemap-index.xml')}\n`;
}
