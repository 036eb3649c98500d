import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { formatEarlier } from '../../catalog/changes.ts';
import { formatCount } from '../../catalog/counts.ts';
import { getCodeName, getCodesName } from '../../catalog/headlines.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import { formatBriefQuoting } from '../../catalog/quoted-words.ts';
import { getSummary } from '../../catalog/summary.ts';
import type { GetUrl } from '../urls.ts';
import type { News } from './news.ts';
import { getSiteName } from '../../text/site-name.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Makes the entry of a piece of news (RFC 4287, 4.1.2). */
export function makeEntry(news: News, getUrl: GetUrl): Element {
  const { day, kind, vendor, code } = news;
  const url = getUrl(code ? getCodePath(code) : getVendorPath(vendor));
  const body = makeBody(news).map((text) => x('p', text));
  return x('entry', [
    x('id', makeId(news, getUrl)),
    x('title', makeTitle(news)),
    x('updated', formatTime(day)),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('category', { term: kind }),
    x('content', { type: 'xhtml' }, [x('div', { xmlns: XHTML }, body as ElementContent[])]),
  ]);
}

/** A day as feeds write it (RFC 3339): it began then in UTC. */
export function formatTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * The name of an entry for ever (RFC 4151): it is made from what was true on its day, so that it stays
 * the same when the page moves or the catalog is named otherwise.
 */
function makeId({ day, kind, path, number }: News, getUrl: GetUrl): string {
  const { hostname, pathname } = new URL(getUrl(path));
  return `tag:${hostname},${day}:${pathname}${kind}${number === 0 ? '' : `-${number + 1}`}`;
}

function makeTitle({ kind, vendor, code }: News): string {
  const name = code ? getCodeName(code) : getCodesName(vendor);
  const isStandard = vendor.kind === 'standard';
  switch (kind) {
    case 'added':
      return code ? `${name} is new` : `${name}: a new catalog`;
    case 'changed':
      return `${name}: ${isStandard ? 'the quoted text has' : "the vendor's words have"} changed`;
    case 'removed':
      return `${name} is no longer listed${isStandard ? '' : ' by the vendor'}`;
    case 'meaning':
      return `${name} meant something else before`;
  }
}

function makeBody({ vendor, code, change }: News): string[] {
  if (change) {
    const { says, was } = change;
    return [
      formatPlainText(says),
      ...(was === undefined ? [] : [`${formatEarlier(change, vendor.name)}: “${was}”`]),
      ...change.evidence.map(({ title, url }) => [title, url].filter(Boolean).join(': ')),
    ];
  }
  if (!code) return [vendor.summary, formatCount(vendor.codes.length, 'code')];
  const since = code.listedSince === undefined ? [] : [`Listed since ${code.listedSince}.`];
  const words = getSummary(code);
  return [
    ...(words === '' ? [] : [`${formatBriefQuoting(code)}: “${words}”`]),
    ...since,
    ...(code.note ? [`${getSiteName()} says: ${formatPlainText(code.note.title)}`] : []),
  ];
}
