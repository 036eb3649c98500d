import type { Draft } from '../import/understanding.ts';

type Texts = Pick<Draft, 'message' | 'description'>;

/**
 * The texts of a document's entry, under the names that the catalog has for them: where each has one text
 * alone, that is the same column, and where the catalog has two, the one that it is more like.
 */
export function alignTexts(now: Texts, was: Texts): Texts {
  const [text, ...others] = [now.message, now.description].filter((one) => one !== undefined);
  if (text === undefined || others.length > 0) return now;
  if (was.message === undefined && was.description === undefined) return now;
  if (was.message === undefined) return { description: text };
  if (was.description === undefined) return { message: text };
  const isMessage = getLikeness(text, was.message) >= getLikeness(text, was.description);
  return isMessage ? { message: text } : { description: text };
}

/** Whether two texts say the same, but for white space, and for hosts that one of them leaves out of links. */
export function areSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const isRelative = [one, other].some((text) => /\]\((?!https?:)/.test(text));
  const fold = (text: string) => foldSpace(isRelative ? dropHosts(text) : text);
  return fold(one) === fold(other);
}

/** The share of words that two texts have in common, from 0 to 1. */
export function getLikeness(one: string, other: string): number {
  const [a, b] = [getWords(one), getWords(other)];
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * common.length) / all;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in lower case, of any script. */
export function getWords(text: string): string[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

/** A text in words and what stands between them. */
export function splitWords(text: string): string[] {
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

function foldSpace(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function dropHosts(text: string): string {
  return text.replaceAll(/\]\(https?:\/\/[^/)\s]*/g, '](');
}
