import { getFilePath } from './addresses.ts';
import { HASH_LENGTH } from './site-files.ts';
import type { SiteFile } from './site-files.ts';

/** Headers that tell of the way a body came, and not of the body. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Fetches a file of the list, to be kept.
 *
 * @throws {Error} whose `cause` is the status, if the server has no such file, or `changed`, if it has
 * another one by now
 */
export async function loadFile(
  [path, hash]: SiteFile,
  base: string,
  options: Pick<RequestInit, 'cache' | 'signal'>,
): Promise<Response> {
  const response = await fetch(getFilePath(path, base), options);
  if (!response.ok)
    throw new Error(`${path} answered ${response.status}`, { cause: response.status });
  const body = await response.arrayBuffer();
  // Some hosts add to pages as they send them, so that those are never as the list says.
  if (!path.endsWith('.html') && (await getHash(body)) !== hash)
    throw new Error(`${path} has changed`, { cause: 'changed' });
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(body, { headers });
}

async function getHash(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}
