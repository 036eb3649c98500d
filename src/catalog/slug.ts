import { createHash } from 'node:crypto';

/**
 * Longest slug, in UTF-8 bytes. A file name holds 255 bytes on common systems and Windows stops at
 * 260 characters for a whole path; percent-encoding triples what is not ASCII.
 */
const MAX_BYTES = 96;
const HASH_CHARACTERS = 10;

/** Letters, marks and digits of any script, and the four signs that URLs and file systems leave alone. */
const PLAIN = /^[\p{L}\p{N}\p{M}_.-]$/u;

/** Codes that only have to be folded: most are. */
const SIMPLE = new RegExp(`^[A-Za-z0-9_-]{1,${MAX_BYTES}}$`);

const ASCII = /^[\0-\x7f]*$/;

/** Windows device names, which no file may carry there, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/;

/** Endings that would put the page's folder where another code's data file or page stands. */
const FILE_ENDING = /\.(?=(?:json|md|html?|xml|png)$)/;

/** What the signs of ASCII are called, but for those that a slug leaves as they are. */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
  ' ': 'space',
  '!': 'bang',
  '"': 'quote',
  '#': 'hash',
  $: 'dollar',
  '%': 'percent',
  '&': 'and',
  "'": 'apostrophe',
  '(': 'open',
  ')': 'close',
  '*': 'star',
  '+': 'plus',
  ',': 'comma',
  '.': 'dot',
  '/': 'slash',
  ':': 'colon',
  ';': 'semicolon',
  '<': 'less',
  '=': 'equals',
  '>': 'greater',
  '?': 'question',
  '@': 'at',
  '[': 'bracket',
  '\\': 'backslash',
  ']': 'unbracket',
  '^': 'caret',
  '`': 'backtick',
  '{': 'brace',
  '|': 'pipe',
  '}': 'unbrace',
  '~': 'tilde',
};

/**
 * Makes the path segment for a code: `994` → `994`, `ERR_X` → `err_x`, `A/B` → `a~slash~b`.
 *
 * Plain codes are their own slug. Upper case folds to lower; every other character becomes its name
 * or code point between two `~`. A `~` after a reserved name (`con~`) protects it; a `~` before the
 * last ten characters marks a code that was too long, shortened and told apart by its hash.
 * Codes that differ only in case get the same slug here: `makeSlugs` tells them apart.
 */
export function makeSlug(code: string): string {
  if (SIMPLE.test(code)) return protectName(code.toLowerCase());
  const tokens = Array.from(code.normalize('NFC').toLowerCase(), formatCharacter);
  for (let i = 0; tokens[i] === '.'; i++) tokens[i] = '~dot~';
  for (let i = tokens.length - 1; tokens[i] === '.'; i--) tokens[i] = '~dot~';
  if (tokens.length === 0) return '~empty~';
  const whole = tokens.join('').replace(FILE_ENDING, '~dot~');
  const slug = Buffer.byteLength(whole) <= MAX_BYTES ? whole : shorten(code, tokens);
  return protectName(slug);
}

/**
 * Makes a slug for each code so that no two share one, not even on a case-insensitive disk.
 *
 * @param codes distinct codes, in the order that decides who gets the plain slug
 * @param pinned slugs that are published already: code → slug; they are kept as they are
 */
export function makeSlugs(
  codes: Iterable<string>,
  pinned: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const all = [...codes];
  const taken = new Set([...pinned.values()].map(foldCase));
  const slugs = new Map<string, string>();
  const claim = (code: string, slug: string) => {
    taken.add(foldCase(slug));
    slugs.set(code, slug);
  };
  for (const code of all) {
    const slug = pinned.get(code);
    if (slug !== undefined) claim(code, slug);
  }
  // A code that already is its slug (`abc`) goes before one that folds onto it (`ABC`).
  const open = all.filter((code) => !slugs.has(code));
  const made = open.map((code): [code: string, slug: string] => [code, makeSlug(code)]);
  const exact = made.filter(([code, slug]) => slug === code);
  const folded = made.filter(([code, slug]) => slug !== code);
  for (const [code, slug] of [...exact, ...folded]) claim(code, getFreeSlug(slug, taken));
  return slugs;
}

/** Folds what a case-insensitive disk takes for the same name, `ß` and `ẞ` included. */
export function foldCase(slug: string): string {
  if (ASCII.test(slug)) return slug.toLowerCase();
  return slug.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

function protectName(slug: string): string {
  return slug.replace(DEVICE, '$&~').replace(/^index$/, 'index~');
}

function getFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let n = 2; taken.has(foldCase(free)); n++) free = `${slug}~${n}`;
  return free;
}

function formatCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  const name = SIGN_NAMES[character];
  return name ? `~${name}~` : `~u${character.codePointAt(0)?.toString(16)}~`;
}

function shorten(code: string, tokens: readonly string[]): string {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, HASH_CHARACTERS);
  const room = MAX_BYTES - HASH_CHARACTERS - 1;
  let head = '';
  for (const token of tokens) {
    if (Buffer.byteLength(head + token) > room) break;
    head += token;
  }
  return `${head}~${hash}`;
}
