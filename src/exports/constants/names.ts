import type { Vendor } from '../../catalog/catalog.ts';
import { getPinnedSlugs } from '../../catalog/published-path.ts';
import type { PublishedPath } from '../../catalog/published-path.ts';
import { SIGN_NAMES } from '../../catalog/slug.ts';

/** Before every name, since most codes begin with a digit. No language has reserved a word like it. */
const PREFIX = 'E_';

/** Longest name before a number is put behind it. */
const MAX_LENGTH = 60;

/** Runs of letters and digits of ASCII, or one other character. */
const TOKEN = /[A-Za-z\d]+|[^A-Za-z\d]/gu;

/** Where a word begins inside of a run: `InvalidParameter`, `HTTPError`. */
const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** What only parts words when it stands between two of them. */
const SEPARATOR = /^[\s_.:/\\-]$/;

/**
 * Makes the names that the codes of a vendor have in programs: `000` → `E_000`, `-1` → `E_MINUS_1`. They
 * are in ASCII, in upper case, and no two are the same.
 *
 * A name never changes. It is made from the code alone, and where two codes would have the same, the one
 * that was published first keeps it and the other gets a number: the list of published paths only grows
 * at its end. Codes that are not in the list yet come behind, in the vendor's order, as they will be added.
 *
 * @returns names by code, also of codes that are called otherwise now
 */
export function makeConstantNames(
  { id, codes }: Pick<Vendor, 'id' | 'codes'>,
  published: readonly PublishedPath[],
): Map<string, string> {
  const all = new Set([...getPinnedSlugs(published, id).keys(), ...codes.map(({ code }) => code)]);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const code of all) {
    const name = getFreeName(makeName(code), taken);
    taken.add(name);
    names.set(code, name);
  }
  return names;
}

/** The name of a code if no other code wants it: upper-case words of ASCII joined by `_`. */
export function makeName(code: string): string {
  const tokens = code.normalize('NFC').match(TOKEN) ?? [];
  const words = tokens.flatMap((token, i) => getTokenWords(token, tokens[i - 1], tokens[i + 1]));
  const name = (words.length > 0 ? words : ['UNDERSCORE']).join('_').toUpperCase();
  return PREFIX + name.slice(0, MAX_LENGTH).replace(/_$/, '');
}

function getTokenWords(token: string, before = '', after = ''): string[] {
  if (isRun(token)) return token.split(HUMP);
  if (token === '_' || (SEPARATOR.test(token) && isRun(before) && isRun(after))) return [];
  if (/^\d/.test(after) && token === '-') return ['MINUS'];
  if (token === '-') return ['DASH'];
  return [SIGN_NAMES[token] ?? `U${token.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`];
}

function isRun(token: string): boolean {
  return /^[A-Za-z\d]/.test(token);
}

function getFreeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
  return free;
}
