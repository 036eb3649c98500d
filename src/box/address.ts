import { hasSecret } from '../secrets/has-secret.ts';
import type { TextSource } from './surroundings.ts';

/** Longer ones stay out of the address: they may be whole answers, secrets included. */
const MAX_QUERY = 200;

/** What the fragment begins with that holds a text. */
const FRAGMENT = '#q=';

/** Signs of a pasted answer, and several lines. */
const DATA = /[{}<>\n]/;

/** What of an address can hold a text. */
interface AddressParts {
  search: string;
  hash: string;
}

/** Whether a text may stand in the address: it is short, and nothing in it is secret. */
export function isForAddress(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_QUERY && !hasSecret(text);
}

/**
 * Puts a text into an address. The server is asked for `?q=…` when the page is loaded again, so only
 * what was typed in a line, or came from there, stands there; all else stands behind `#`, which stays in the browser.
 */
export function makeAddress(
  text: string,
  source: TextSource,
  { hash }: AddressParts,
): AddressParts {
  const rest = hash.startsWith(FRAGMENT) ? '' : hash;
  if (!isForAddress(text)) return { search: '', hash: rest };
  if (source === 'pasted' || DATA.test(text.trim()))
    return { search: '', hash: `${FRAGMENT}${encodeURIComponent(text)}` };
  return { search: `?${new URLSearchParams({ q: text }).toString()}`, hash: rest };
}

/** Keeps the home page's text in its address, so that going back finds it again. */
export function keepInAddress(text: string, source: TextSource) {
  const { search, hash } = makeAddress(text, source, location);
  if (search === location.search && hash === location.hash) return;
  try {
    // As a whole: a path that begins with two slashes would be taken for another host.
    history.replaceState(
      history.state,
      '',
      Object.assign(new URL(location.href), { search, hash }),
    );
  } catch {
    // Some browsers refuse when it changes too often; the next change is kept again.
  }
}

/** Whether the address has a text that no server was asked for. */
export function isFromFragment(): boolean {
  return location.hash.startsWith(FRAGMENT);
}
