import { countEdits } from '../../text/edits.ts';
import { LIKENESS, PHRASE, WORD } from '../grades.ts';
import { compareWords } from '../words/words.ts';

/** How a phrase lies in a text. */
export interface Alignment {
  /** For each word of the phrase, the index of the text's word that fits it, or -1. */
  places: number[];
  /** Sum of the weights of the words that fit, each by how well it does. */
  weight: number;
  /** Most words of the phrase that follow each other in the text too. */
  run: number;
  /** Weight of that run. */
  runWeight: number;
  /** Whether every word that fits is the very same. */
  isExact: boolean;
}

/** More words of a text than these are not compared with a phrase. */
const MAX_WORDS = 160;

/** What sums in another order may differ by. */
export const ROUNDING = 1e-9;

/**
 * Lays a phrase over a text: the words of both that fit, in order, so that their weight is largest
 * (the longest common subsequence, with weights). The last word of a text may be cut off.
 *
 * @returns undefined if so few of them fit anywhere that no order would make a whole or a part of it
 */
export function alignWords(
  phrase: readonly string[],
  words: readonly string[],
  getWeight: (word: string) => number,
  /** Whether words may be misspelt; in long texts that costs more than it finds. */
  isTolerant = true,
): Alignment | undefined {
  const text = words.slice(0, MAX_WORDS);
  const weights = phrase.map((word) => getWeight(word) + WORD.base);
  const last = text.length - 1;
  const fits = phrase.map((word, i) => {
    const weight = weights[i] ?? 0;
    return text.map((other, j) =>
      word === other ? weight : isTolerant ? weight * compare(word, other, j === last) : 0,
    );
  });
  if (!mayBelong(fits, weights)) return undefined;
  const best = makeTable(fits, phrase.length, text.length);
  const places = traceBack(fits, best, phrase.length, text.length);
  return {
    places,
    weight: best[0]?.[0] ?? 0,
    ...getRun(places, fits),
    isExact: places.every((j, i) => j === -1 || phrase[i] === text[j]),
  };
}

/** Whether the words that fit anywhere would be enough of a phrase, if they stood in order. */
function mayBelong(fits: readonly (readonly number[])[], weights: readonly number[]): boolean {
  const most = fits.map((row) => Math.max(0, ...row));
  const found = most.filter((fit) => fit > 0).length;
  if (found >= PHRASE.run && found >= weights.length * PHRASE.runShare) return true;
  return sum(most) >= sum(weights) * PHRASE.denseShare - ROUNDING;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How well another word of a text fits one of a phrase. */
function compare(word: string, other: string, isLast: boolean): number {
  if (isLast && other.length > 2 && word.startsWith(other)) return LIKENESS.beginning;
  return Math.max(compareWords(word, other), isShortSlip(word, other) ? LIKENESS.shortSlip : 0);
}

/** A slip in a word of four letters, which says enough only beside other words. */
function isShortSlip(a: string, b: string): boolean {
  const isShort =
    Math.min(a.length, b.length) === 4 && a.startsWith(b.charAt(0)) && !/\d/.test(a + b);
  return isShort && countEdits(a, b, 1) === 1;
}

/** `best[i][j]`: the largest weight of the phrase from i on in the text from j on. */
function makeTable(fits: readonly number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    const [row = [], below = [], own = []] = [best[i], best[i + 1], fits[i]];
    for (let j = columns - 1; j >= 0; j--) {
      const fit = own[j] ?? 0;
      const joined = fit > 0 ? fit + (below[j + 1] ?? 0) : 0;
      row[j] = Math.max(joined, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

function traceBack(
  fits: readonly number[][],
  best: readonly number[][],
  rows: number,
  columns: number,
): number[] {
  const places = new Array<number>(rows).fill(-1);
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const fit = fits[i]?.[j] ?? 0;
    const here = best[i]?.[j] ?? 0;
    if (fit > 0 && here <= fit + (best[i + 1]?.[j + 1] ?? 0) + ROUNDING) places[i++] = j++;
    else if (here <= (best[i + 1]?.[j] ?? 0) + ROUNDING) i++;
    else j++;
  }
  return places;
}

function getRun(places: readonly number[], fits: readonly number[][]) {
  let [run, runWeight, length, weight] = [0, 0, 0, 0];
  for (const [i, j] of places.entries()) {
    const follows = i > 0 && j !== -1 && places[i - 1] === j - 1;
    length = j === -1 ? 0 : follows ? length + 1 : 1;
    const fit = fits[i]?.[j] ?? 0;
    weight = j === -1 ? 0 : follows ? weight + fit : fit;
    if (weight > runWeight) [run, runWeight] = [length, weight];
  }
  return { run, runWeight };
}
