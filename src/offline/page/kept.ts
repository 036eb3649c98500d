import { getPathBelow } from '../addresses.ts';
import { getSiteName } from '../../text/site-name.ts';
import { getVisitedName } from '../names.ts';

/** Pages that are listed, the latest first. */
const MAX_LISTED = 100;

/** Lists the pages that are kept because they were opened. */
export async function showKept() {
  const list = document.querySelector('[data-kept]');
  const pages = await readKept().catch(() => []);
  list?.append(...pages.map(makeItem));
  if (pages.length === 0) list?.replaceWith('None yet.');
}

/** Guides have a bar before the name of the site, and other pages a dot. */
function removeName(title: string): string {
  const name = getSiteName();
  const end = [` · ${name}`, ` | ${name}`].find((one) => title.endsWith(one)) ?? '';
  return title.slice(0, title.length - end.length);
}

interface KeptPage {
  url: string;
  title: string;
}

async function readKept(): Promise<KeptPage[]> {
  const visited = await caches.open(getVisitedName(import.meta.env.BASE_URL));
  const requests = (await visited.keys()).filter(({ url }) => url.endsWith('/'));
  return Promise.all(
    requests
      .reverse()
      .slice(0, MAX_LISTED)
      .map(async ({ url }) => ({ url, title: await readTitle(await visited.match(url)) })),
  );
}

async function readTitle(page: Response | undefined): Promise<string> {
  const title = /<title>(?<title>[^<]*)/.exec((await page?.text()) ?? '')?.groups?.title ?? '';
  return ESCAPES.reduce((text, [escape, sign]) => text.replaceAll(escape, sign), title);
}

/** Signs as a page's HTML has them; the ampersand last. */
const ESCAPES = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
] as const;

function makeItem({ url, title }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = removeName(title) || getPathBelow(new URL(url), import.meta.env.BASE_URL);
  item.append(link);
  return item;
}
