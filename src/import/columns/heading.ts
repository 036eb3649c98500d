import { toPlain } from '../cells/plain.ts';

/** The usual names of a kind of column, in several languages. */
export interface HeadingNames {
  /** Names that mean this and nothing else: `error code`, `오류 코드`. */
  sure: readonly string[];
  /** Names that mean this among others: `value`, `status`. */
  weak: readonly string[];
}

/** How well a heading names a kind of column. */
export type Match = 'is' | 'has' | 'may be' | 'no';

/** What a match is worth. */
export const MATCH_WORTH: Readonly<Record<Match, number>> = { is: 6, has: 4, 'may be': 2, no: 0 };

const prepared = new WeakMap<HeadingNames, { sure: Set<string>; weak: Set<string> }>();

/** The words of a heading in lower case, without accents: `resultCode`, `result_code` are `result code`. */
export function getWords(heading: string): string {
  const apart = toPlain(heading)
    .replaceAll('\n', ' ')
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return fold(apart);
}

/** How well a heading's words name a kind of column. */
export function matchHeading(words: string, names: HeadingNames): Match {
  if (words === '') return 'no';
  const { sure, weak } = prepare(names);
  if (sure.has(words)) return 'is';
  if ([...sure].some((name) => hasName(words, name))) return 'has';
  return weak.has(words) || [...weak].some((name) => hasName(words, name)) ? 'may be' : 'no';
}

function prepare(names: HeadingNames): { sure: Set<string>; weak: Set<string> } {
  const known = prepared.get(names);
  if (known) return known;
  const made = { sure: new Set(names.sure.map(fold)), weak: new Set(names.weak.map(fold)) };
  prepared.set(names, made);
  return made;
}

/** Whole words where a script has blanks between words; anywhere in one that has none. */
function hasName(words: string, name: string): boolean {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
      name,
    )
  )
    return words.replaceAll(' ', '').includes(name.replaceAll(' ', ''));
  return ` ${words} `.includes(` ${name} `);
}

/** In lower case, without accents and signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
