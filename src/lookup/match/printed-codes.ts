import { isPrintedSo } from '../../catalog/printed/code-finder.ts';
import { foldName } from '../../text/words.ts';
import { getNames } from '../index/code-names.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { findCodes } from './find-codes.ts';
import { getBestPhraseFit } from './phrase-fit.ts';
import { placeText } from './placed-text.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Whether a line has no hole for a code, a name, a number or a phrase. */
export function isMessageOnly({ match: { code, key, number, phrase } }: PrintedLine): boolean {
  return [code, key, number, phrase].every((text) => text === undefined);
}

/** The codes of the catalog that all holes say together. */
export function findAgreed(
  { match, form, printer }: PrintedLine,
  index: LookupIndex,
): IndexedCode[] {
  const { code, key, number } = match;
  const phrased = getPhrased({ match, printer });
  const lists = [
    ...(code === undefined ? [] : [findListed(code, index)]),
    ...(number === undefined ? [] : [findCodes(number, 'word', index).codes]),
    ...(key === undefined ? [] : [findNamed(key, index)]),
    ...(phrased === undefined ? [] : [findListed(phrased, index)]),
  ];
  const [first = [], ...others] = lists;
  return first.filter(
    (one) =>
      one.vendor === printer.vendor &&
      isPrintedSo(one, form) &&
      others.every((list) => list.includes(one)),
  );
}

/** The code whose message is the name in a line; the name itself where none has it. */
export function getPhrased({
  match: { phrase },
  printer: { phrases = {} },
}: Pick<PrintedLine, 'match' | 'printer'>): string | undefined {
  if (phrase === undefined) return undefined;
  const folded = foldName(phrase);
  return Object.hasOwn(phrases, folded) ? phrases[folded] : phrase;
}

/** The codes that a text is by themselves, and not by a number on some system. */
export function findListed(value: string, index: LookupIndex): readonly IndexedCode[] {
  const { codes, systems } = findCodes(value, 'word', index);
  const named = (index.byCode.get(value.toLowerCase()) ?? []).filter(({ code }) => code === value);
  return [...codes.filter((code) => !systems.has(code)), ...named];
}

function findNamed(name: string, { byKey, byCode }: LookupIndex): IndexedCode[] {
  const named = (byKey.get(foldName(name)) ?? []).filter((code) => getNames(code).includes(name));
  return [...named, ...(byCode.get(name.toLowerCase()) ?? []).filter(({ code }) => code === name)];
}

/** Whether a sentence goes on before or behind the number with which a form begins or ends: "build 250 2.1.0". */
export function isInSentence({ form: { form }, match, passage: { text } }: PrintedLine): boolean {
  const isBegun = /^(?:\d|\{(?:code|n|number)\})/.test(form);
  const isEnded = /\{(?:code|number)\}$/.test(form);
  return (
    (isBegun && /\p{L} $/u.test(text.slice(0, match.start))) ||
    (isEnded && /^ \p{Ll}/u.test(text.slice(match.end)))
  );
}

/** How a message fits what stands in its hole: all of that, or what stands before a remark. */
export function getMessageFit(
  code: IndexedCode,
  { match, passage }: PrintedLine,
  index: LookupIndex,
) {
  const { message = '' } = match;
  const fits = new Set([message, message.split(BEHIND_MESSAGE, 1)[0] ?? '']);
  return [...fits]
    .filter((text) => text !== '')
    .flatMap((text) => {
      const hole = { ...passage, text, object: undefined };
      const setting = { index, isTolerant: true };
      return getBestPhraseFit(code, hole, placeText(text), setting) ?? [];
    })
    .toSorted((a, b) => Number(b.how === 'whole') - Number(a.how === 'whole'))[0];
}

/** What begins a remark behind a message: `connection refused (attempt 2 of 5)`. */
const BEHIND_MESSAGE = /[([{,;"|]| - |\\n/;
