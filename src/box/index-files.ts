import { makeIndexSource } from '../lookup/index/source.ts';
import type { IndexSource } from '../lookup/index/source.ts';
import { makeFailure } from './failure.ts';
import { SCRIPT_HEADER } from './script-header.ts';

/**
 * Opens the look-up index of the site at `base`; its files are fetched when a text asks for them. With
 * `isFresh` they are asked for anew, whatever the browser has kept of them.
 *
 * @throws {Error} of a missing file, if its first file cannot be fetched or is something else
 */
export async function openIndex(base: string, isFresh = false): Promise<IndexSource> {
  const cache = isFresh ? 'reload' : 'default';
  return makeIndexSource((path) => readFile(`${base}lookup/${path}.json`, cache));
}

async function readFile(address: string, cache: RequestCache): Promise<unknown> {
  // Offline, the index is that which was made with this script, whose name has its hash.
  const headers = { [SCRIPT_HEADER]: import.meta.url };
  const response = await fetch(address, { cache, headers }).catch(() => undefined);
  if (!response) throw makeFailure('file', `no answer came for ${address}`);
  if (!response.ok) throw makeFailure('file', `the answer for ${address} was ${response.status}`);
  return response.json().catch(() => {
    throw makeFailure('file', `${address} is broken or cut off`);
  });
}
