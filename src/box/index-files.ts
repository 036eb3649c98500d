import { makeIndexSource } from '../lookup/index/source.ts';
import type { IndexSource } from '../lookup/index/source.ts';
import { SCRIPT_HEADER } from './script-header.ts';

/**
 * Opens the look-up index of the site at `base`; its files are fetched when a text asks for them.
 *
 * @throws {Error} if its first file cannot be fetched
 */
export function openIndex(base: string): Promise<IndexSource> {
  return makeIndexSource(async (path) => {
    // Offline, the index is that which was made with this script, whose name has its hash.
    const headers = { [SCRIPT_HEADER]: import.meta.url };
    const response = await fetch(`${base}lookup/${path}.json`, { headers });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return response.json();
  });
}
