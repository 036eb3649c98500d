import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Site } from './sites.ts';

/** What the head of a page says of it; an empty text for what it does not say. */
export interface PageHead {
  /** The whole page as it was built. */
  html: string;
  title: string;
  description: string;
  robots: string;
  canonical: string;
  /** Address of the picture for previews. */
  picture: string;
  /** The JSON-LD. */
  data: { '@context'?: string; '@graph'?: LinkedThing[] };
}

export interface LinkedThing {
  '@type': string;
  '@id'?: string;
  name?: string;
  termCode?: string;
  description?: string;
  inDefinedTermSet?: { '@id': string };
  itemListElement?: { position: number; name: string; item?: string }[];
}

/** Reads heads of pages by their paths without the base, `/hyper/10/`, each of them once. */
export function makeHeadReader(site: Site): { get: (path: string) => PageHead } {
  const known = new Map<string, PageHead>();
  return {
    get: (path) => {
      const head = known.get(path) ?? readHead(join(site.out, path, 'index.html'));
      known.set(path, head);
      return head;
    },
  };
}

function readHead(file: string): PageHead {
  const html = readFileSync(file, 'utf8');
  const head = fromHtml(html.slice(0, html.indexOf('</head>'))) as unknown as Element;
  const get = (selector: string, name: string) =>
    String(select(selector, head)?.properties[name] ?? '');
  const title = select('title', head);
  const data = select('script[type="application/ld+json"]', head);
  return {
    html,
    title: title ? toText(title) : '',
    description: get('meta[name=description]', 'content'),
    robots: get('meta[name=robots]', 'content'),
    canonical: get('link[rel=canonical]', 'href'),
    picture: get('meta[property="og:image"]', 'content'),
    data: (data ? JSON.parse(toText(data, { whitespace: 'pre' })) : {}) as PageHead['data'],
  };
}
