/*
 * The text that an address of a page with a box holds: `?q=…`, of which the server hears, or `#q=…`,
 * which stays in the browser. For the scripts that a page begins with: what the box imports too would
 * be a file of its own, and one request more for every page.
 */

/** The text that an address holds, if it holds one. */
export function getPageQuery({ search, hash }: Pick<URL, 'search' | 'hash'>): string | null {
  const get = (part: string) => new URLSearchParams(part.slice(1)).get('q');
  return get(search) ?? get(hash);
}

/** Makes the fragment that holds a text. */
export function makeFragment(text: string): string {
  return `#q=${encodeURIComponent(text)}`;
}
