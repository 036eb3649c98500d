import { countEdits } from '../../text/edits.ts';
import { LIKENESS } from '../grades.ts';

/** Letters of the shortest name that may be misspelt. */
export const MIN_MISSPELT = 5;

const CYRILLIC: Partial<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia'
    .split(' ')
    .map((pair) => pair.split('=')),
) as Record<string, string>;

/** A lower-case word in Cyrillic letters as Latin ones write it: names are written so. */
export function romanizeWord(word: string): string {
  return /[а-яёєіїґ]/.test(word)
    ? word.replace(/[а-яёєіїґ]/g, (letter) => CYRILLIC[letter] ?? letter)
    : word;
}

/** Whether a word is in a script that the texts of the catalog do not have it in: a sentence around. */
export function isForeignWord(word: string, getWeight: (word: string) => number): boolean {
  return /[^\p{sc=Latin}\p{N}]/u.test(word) && getWeight(word) === 1;
}

/** How alike two words are: 1 the same, less for an ending or a slip of the finger, 0 not at all. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (short.length < 4 || more > 4) return 0;
  const allowed = short.length < 5 ? 0 : short.length < 8 ? 1 : 2;
  // Most words are quite others, which their length and first letter tell.
  const isSameStart = short.charCodeAt(0) === long.charCodeAt(0);
  if (!isSameStart && more > allowed) return 0;
  const likeness =
    isSameStart && long.startsWith(short) ? getEnding(more) : getSlip(short, long, allowed);
  return likeness > 0 && /\d/.test(short + long) ? 0 : likeness;
}

function getEnding(letters: number): number {
  return letters <= 3 ? LIKENESS.ending : LIKENESS.longEnding;
}

function getSlip(short: string, long: string, allowed: number): number {
  const edits = allowed === 0 ? Infinity : countEdits(short, long, allowed);
  if (edits <= allowed) return edits > 1 ? LIKENESS.slips : LIKENESS.slip;
  // Another ending of the same stem: "expired", "expiry".
  const stem = Math.max(5, long.length - 4);
  return long.length - stem <= 4 && short.slice(0, stem) === long.slice(0, stem)
    ? LIKENESS.stem
    : 0;
}
