import { getNameWords } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { PHRASE, WORD } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import { getPairs } from '../index/code-words.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Passage } from '../read/reading.ts';
import { isForeignWord } from '../words/words.ts';
import { alignWords } from './align.ts';
import type { Alignment } from './align.ts';
import type { MessageEvidence } from './evidence.ts';
import { countJoined, isAmidSentence, isAside, isSetOff } from './phrase-place.ts';
import { countTelling } from '../words/stock-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { getTemplates, getValues, isAsPrinted } from './template.ts';
import type { Template } from './template.ts';
import { mayFit } from './placed-text.ts';
import type { Phrase, PlacedText } from './placed-text.ts';

/** How a code's texts fit a passage. */
export type MessageFit = Pick<
  MessageEvidence,
  | 'how'
  | 'share'
  | 'weight'
  | 'coverage'
  | 'length'
  | 'telling'
  | 'isExact'
  | 'isPrinted'
  | 'changes'
  | 'values'
>;

/** Longer passages are compared around the best spot only. */
const MAX_WORDS = 60;

/** A phrase made ready for many passages. */
type ReadyPhrase = Template & Phrase;

const phrases = new WeakMap<IndexedCode, readonly ReadyPhrase[]>();

/** With what a phrase is compared, and how. */
export interface FitSetting {
  index: LookupIndex;
  /** Whether words may be misspelt. */
  isTolerant: boolean;
}

/** How the best of a code's phrases lies in a passage: its message, key, or a sentence explaining it. */
export function getBestPhraseFit(
  code: IndexedCode,
  passage: Passage,
  placed: PlacedText,
  setting: FitSetting,
): MessageFit | undefined {
  let best: MessageFit | undefined;
  for (const template of getPhrases(code)) {
    const fit = getPhraseFit(template, passage, placed, setting);
    if (fit && (!best || getRank(fit) > getRank(best))) best = fit;
  }
  return best;
}

function getPhrases(code: IndexedCode): readonly ReadyPhrase[] {
  let ready = phrases.get(code);
  if (!ready) {
    ready = [...getTemplates(code), ...getPlainPhrases(code)]
      .filter(({ words }) => words.length > 0)
      .map((template) => ({ ...template, pairs: getPairs(template.words) }));
    phrases.set(code, ready);
  }
  return ready;
}

/** A description that only names the page that says what a code is says nothing of it: "Error codes". */
function getPlainPhrases(code: IndexedCode): Template[] {
  const { key = '', isAsWritten, isReference, description = '' } = code;
  const explained = isReference ? '' : description;
  const sentences = explained.split(/\n|(?<=[.;:])\s/).map((sentence) => sentence.toLowerCase());
  return [isAsWritten ? '' : key, ...sentences].map((phrase) => ({
    words: getNameWords(phrase),
    gaps: [],
    printed: [],
  }));
}

function getRank({ how, weight, share }: MessageFit): number {
  return (how === 'whole' ? 100 : 0) + weight * share;
}

function getPhraseFit(
  template: ReadyPhrase,
  passage: Passage,
  placed: PlacedText,
  { index, isTolerant }: FitSetting,
): MessageFit | undefined {
  const { text } = passage;
  const { words: phrase, gaps } = template;
  const getWeight = (word: string) => (/^\d+$/.test(word) ? 0 : index.getWeight(word));
  if (!isTolerant && !mayFit(template, placed, getWeight)) return undefined;
  const window = getWindow(template, placed);
  const words = window.map(({ word }) => word);
  const alignment = alignWords(phrase, words, getWeight, isTolerant);
  if (!alignment) return undefined;
  const { weight, places } = alignment;
  const share = weight / phrase.reduce((sum, word) => sum + getWeight(word) + WORD.base, 0);
  const found = places.filter((j) => j !== -1);
  const span = (found.at(-1) ?? 0) - (found[0] ?? 0) + 1;
  const isClose =
    phrase.length > PHRASE.short ||
    span - (gaps.length > 0 ? countJoined(text, window, found) : 0) <= found.length + 1;
  const isDense = isClose && (gaps.length > 0 || found.length * PHRASE.looseness >= span);
  const coverage = getCoverage(template, words, found, index);
  const changes = getChanges(phrase, window, places, text);
  const { isExact } = alignment;
  const telling = countTelling(phrase.filter((word, i) => words[places[i] ?? -1] === word));
  const fit = { share, weight, coverage, length: found.length, telling, isExact, changes };
  const isAll = phrase.length > 1 || words.length <= 2;
  const isOwn =
    coverage > PHRASE.ownCoverage ||
    weight > PHRASE.ownWeight ||
    (isExact && isSetOff(text, window, found));
  const isWhole = share >= PHRASE.whole && isDense && isAll && isOwn;
  if (isWhole && !(phrase.length < PHRASE.short && isAside(text, window, found))) {
    return {
      ...fit,
      how: 'whole',
      isPrinted: isAsPrinted(template, text) && !isAmidSentence(text, window, found),
      values: getValues(template, passage, window, places),
    };
  }
  const isEmpty = found.every((j) => STOP_WORDS.has(words[j] ?? ''));
  return !isEmpty && isPart(alignment, { share, coverage, isDense, length: phrase.length })
    ? { ...fit, how: 'part', isPrinted: false, values: [] }
    : undefined;
}

interface Measures {
  share: number;
  coverage: number;
  isDense: boolean;
  /** Words of the phrase. */
  length: number;
}

function isPart(
  { run, weight }: Alignment,
  { share, coverage, isDense, length }: Measures,
): boolean {
  const isMuch =
    weight > PHRASE.muchWeight || (weight > PHRASE.ownWeight && share > PHRASE.muchShare);
  // Sentences share their beginnings with messages; what else is in them tells them apart.
  const isTelling =
    coverage > PHRASE.partCoverage ||
    weight > PHRASE.partWeight ||
    (coverage > PHRASE.lessCoverage && isMuch);
  const isRun = run >= PHRASE.run && run >= length * PHRASE.runShare;
  return isTelling && (isRun || (isDense && share >= PHRASE.denseShare && run > 1));
}

/** How much of the passage the words make up; what stands in a placeholder's place does not count. */
function getCoverage(
  { gaps }: Template,
  words: readonly string[],
  found: readonly number[],
  { getWeight }: LookupIndex,
): number {
  const getTextWeight = (word: string) =>
    isForeignWord(word, getWeight) || /^\d+$/.test(word)
      ? 0
      : (getWeight(word) + WORD.base) * (STOP_WORDS.has(word) ? WORD.stop : 1);
  const framed = gaps.length === 0 ? words : words.slice(0, (found[0] ?? 0) + found.length);
  const around = framed.reduce((sum, word) => sum + getTextWeight(word), 0);
  const inText = found.reduce((sum, j) => sum + getTextWeight(words[j] ?? ''), 0);
  return around === 0 ? 1 : inText / around;
}

/** The words of a long passage among which a phrase lies, by its pairs. */
function getWindow(
  { words: phrase, pairs: own }: Phrase,
  { words, pairs }: PlacedText,
): readonly Word[] {
  if (words.length <= MAX_WORDS) return words;
  const distinct = [...new Set(own)];
  const hits = distinct.flatMap((pair) => pairs.get(pair) ?? []).sort((a, b) => a - b);
  const room = phrase.length + 8;
  let best = { at: hits[0] ?? 0, count: 0 };
  for (const [k, at] of hits.entries()) {
    let count = 0;
    while ((hits[k + count] ?? Infinity) < at + room) count++;
    if (count > best.count) best = { at, count };
  }
  return words.slice(Math.max(0, best.at - phrase.length), best.at + room + 20);
}

/** Words of the phrase that the text has another one for, between two that fit. */
function getChanges(
  phrase: readonly string[],
  words: readonly Word[],
  places: readonly number[],
  text: string,
) {
  return phrase.flatMap((listed, i) => {
    if (places[i] !== -1) return [];
    const before = i === 0 ? -1 : (places[i - 1] ?? -1);
    const after = places[i + 1];
    const isBetween = (i === 0 || before !== -1) && after !== undefined && after !== -1;
    const found = isBetween && after - before === 2 ? words[before + 1] : undefined;
    return found ? [{ listed, found: text.slice(found.start, found.end) }] : [];
  });
}
