import { decodePercent } from './unwrap.ts';
import type { ReadLink } from './reading.ts';

const ADDRESS = /\bhttps?:\\?\/\\?\/([\w.-]{1,253})(?::\d{1,5})?([^\s"'<>\\^`{}|]{0,2000})/gi;

/** A path or fragment without a host, which is all that the text is: `/hyper/10/`, `#apiCode-13`. */
const BARE = /^\/?(?:[\w.~%-]{1,200}\/){0,5}(?:[\w.~%-]{1,200}\/?)?(?:#[\w.~%:-]{1,200})?$/u;

/** Host names that stand for themselves, as in a `Host` header. */
const HOST = /(?<![\w.@-])(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;

/** Reads the addresses in a text. */
export function readLinks(text: string, getLine: (offset: number) => number): ReadLink[] {
  const links: ReadLink[] = [];
  for (const { 1: host = '', 2: rest = '', index } of text.matchAll(ADDRESS)) {
    links.push(makeLink(host, rest, getLine(index)));
  }
  const bare = text.length < 300 && /[/#]/.test(text) ? BARE.exec(text.trim())?.[0] : undefined;
  if (bare !== undefined) links.push(makeLink('', bare, 1));
  else if (/^\s*[\w-]{3,80}\s*$/.test(text)) links.push(makeLink('', `#${text.trim()}`, 1));
  return links;
}

/** Reads the host names in a text, in lower case. */
export function readHosts(text: string): Set<string> {
  return new Set([...text.matchAll(HOST)].map(([host]) => host.toLowerCase()));
}

function makeLink(host: string, rest: string, line: number): ReadLink {
  const [address = '', fragment = ''] = rest.split(/#(.*)/s);
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  return {
    host: host.toLowerCase(),
    segments: path
      .split('/')
      .filter((part) => part !== '')
      .map(decodePercent),
    fragment: decodePercent(fragment),
    query,
    line,
  };
}
