import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { makeEntries } from '../catalog/entries.ts';
import { makeCatalog } from '../catalog/make-catalog.ts';
import { getPageDays } from '../catalog/page-days.ts';
import { getNumberPath } from '../catalog/paths.ts';
import type {} from './collections/content-read.ts';

/**
 * Makes the list of pages for search engines, with the day on which each was read last. What they
 * shall not list is not in it. Starlight adds no list of its own beside this one.
 */
export function listPages({ base }: { base: string }): AstroIntegration[] {
  let command: string | undefined;
  let days: ReadonlyMap<string, string> = new Map();
  let unlisted: ReadonlySet<string> = new Set();
  const getPath = (url: string) => `/${decodeURI(new URL(url).pathname).slice(base.length)}`;
  return [
    {
      name: 'retcode-page-days',
      hooks: {
        'astro:config:setup': (setup) => {
          ({ command } = setup);
        },
        'retcode:content-read': ({ reading, problems }) => {
          if (problems.length > 0 || command !== 'build') return;
          const catalog = makeCatalog(makeEntries(reading));
          const sole = [...catalog.numbers.values()].filter(({ codes }) => codes.length === 1);
          days = getPageDays(catalog);
          unlisted = new Set(sole.map(getNumberPath));
        },
      },
    },
    sitemap({
      namespaces: { news: false, xhtml: false, image: false, video: false },
      filter: (url) => !unlisted.has(getPath(url)),
      serialize: (item) => {
        const day = days.get(getPath(item.url));
        return day === undefined ? item : { ...item, lastmod: day };
      },
    }),
  ];
}
