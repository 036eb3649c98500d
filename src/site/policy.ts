import { createHash } from 'node:crypto';
import type { OtherSite } from '../schemas/site.ts';
import { FULL_TEXT_FOLDER } from '../search/settings.ts';

/** Nothing goes along to any server: an address of ours may hold what somebody looks for. */
export const REFERRER = 'no-referrer';

/** What a page holds that is neither a file nor data: the policy lets nothing else run or style. */
interface Inline {
  scripts: readonly string[];
  styles?: readonly string[];
  /** Sites whose full text is searched as well. */
  others?: readonly OtherSite[];
}

/** The names of the policies of Trusted Types that scripts may make; see `src/search/script-address.ts`. */
const TRUSTED_TYPES = "require-trusted-types-for 'script';trusted-types retcode default";

/**
 * The Content-Security-Policy of a page: its own files, its own inline scripts and styles by their
 * hashes, and nothing of anybody else but the full text of the other sites that are searched.
 *
 * Pagefind is WebAssembly. Its worker is free to compile it; where there is no worker, the page does.
 */
export function makePolicy({ scripts, styles = [], others = [] }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(getHash)].join(' '),
    ["style-src 'self'", ...styles.map(getHash)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...others.map(({ url }) => url + FULL_TEXT_FOLDER)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    TRUSTED_TYPES,
  ].join(';');
}

/**
 * The policy of a page that stands alone or only leads on: what is in it, and no request, not even to
 * its own folder.
 */
export function makeLonePolicy({ scripts, styles = [] }: Inline): string {
  return [
    "default-src 'none'",
    ['script-src', ...scripts.map(getHash)].join(' '),
    ['style-src', ...styles.map(getHash)].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
}

const hashes = new Map<string, string>();

/** A source of a policy that stands for one text; the same few are on all pages. */
function getHash(text: string): string {
  let hash = hashes.get(text);
  hash ??= `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}
