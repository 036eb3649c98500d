import { hasSecret } from '../secrets/has-secret.ts';

/** Longer ones stay out of the address: they may be whole answers, secrets included. */
const MAX_QUERY = 200;

/** Whether a text may stand in the address: it is short, and nothing in it is secret. */
export function isForAddress(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_QUERY && !hasSecret(text);
}

/** Keeps the home page's query in its address, so that going back finds it again. */
export function keepInAddress(text: string) {
  const search = isForAddress(text) ? `?${new URLSearchParams({ q: text }).toString()}` : '';
  const hash = location.hash.startsWith('#q=') ? '' : location.hash;
  if (search === location.search && hash === location.hash) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + hash);
  } catch {
    // Some browsers refuse when it changes too often; the next change is kept again.
  }
}
