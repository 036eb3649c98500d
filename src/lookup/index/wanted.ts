import { getNameWords, getWords } from '../../text/words.ts';
import { getCodeForms } from '../words/code-forms.ts';
import { FILLER } from '../words/lead-words.ts';
import { readHosts } from '../read/links.ts';
import type { Field, Passage, Reading, ReadObject } from '../read/reading.ts';
import { foldName, romanizeWord } from '../words/words.ts';
import { getAnchorTerm, getFieldTerm, getHostTerm, getShapeTerm } from './files.ts';
import { keepTelling } from './make-tables.ts';

/** How much of the index one text may ask for: what is beyond is hardly what it is about. */
const MAX = { codes: 48, names: 200, keys: 6, passages: 6, words: 8 } as const;

/** A text of up to as many characters is what somebody typed. */
const SHORT = 600;

/** A line that may tell a failure. */
const TELLING_LINE =
  /err|fail|fault|invalid|denied|exception|refus|reject|warn|fatal|code|status|message|msg|result/i;

/** A text that is a number and nothing else: it names nobody, and its digits alone are another code. */
const NUMBER = /^-?\d{1,60}$/;

/** A number at the end, with its sign and without. */
const END_NUMBERS = [/-?(?<!\d)\d+$/, /(?<!\d)\d+$/];

/** A script without spaces. */
const RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu;

/** Strings of a text that may be codes, in lower case. */
export function getWantedCodes({ spots, links, text, objects }: Reading): string[] {
  const whole = text.trim();
  if (NUMBER.test(whole)) return [whole];
  const fields = objects.flatMap((object) => object.fields).filter(hasCode);
  const values = [
    ...(whole.length <= 60 ? [whole] : []),
    ...links.flatMap(({ segments, fragment }) => [
      segments.at(-1)?.replace(/\.(?:json|md)$/, '') ?? '',
      fragment,
      ...getEndNumbers(fragment),
    ]),
    ...fields.flatMap(({ value, type }) => getCodeForms(value, type)),
    ...spots.flatMap(({ value, type }) => [
      ...getCodeForms(value, type),
      ...(type === 'word' ? getEndNumbers(value) : []),
    ]),
  ];
  const codes = values.filter((value) => value.length < 80 && /^[^\s\d]*\d\S*$/.test(value));
  return [...new Set(codes.map((value) => value.toLowerCase()))].slice(0, MAX.codes);
}

/** The number that a name ends in, with and without the hyphen before it as its sign. */
function getEndNumbers(name: string): string[] {
  return END_NUMBERS.flatMap((pattern) => pattern.exec(name)?.[0] ?? []);
}

/** Terms that may name a vendor: words, domains, fields, anchors, path segments. */
export function getWantedNames({ objects, spots, links, text, passages }: Reading): string[] {
  if (NUMBER.test(text.trim())) return [];
  const fields = objects.flatMap((object) => object.fields).filter(hasCode);
  const leads = spots
    .filter(({ type }) => type === 'number')
    .flatMap(({ lead: [first = '', second = ''] }) => [first, second + first]);
  const names = [
    ...[...fields.map(({ name }) => name), ...leads].map((name) => getFieldTerm(foldName(name))),
    ...objects.filter((object) => object.fields.some(hasCode)).map(getShape),
    ...getHosts(text),
    ...links.flatMap(({ segments, fragment }) => [
      ...segments.slice(-2),
      ...(fragment === ''
        ? []
        : END_NUMBERS.map((code) => getAnchorTerm(fragment.replace(code, '')))),
    ]),
    ...passages.flatMap((passage) => [...getRuns(passage.text), ...getNames(passage.text)]),
  ];
  const isTerm = (name: string) => name.length > 1 && name.length < 80 && !/^\d+$/.test(name);
  return [...new Set(names.filter(isTerm))].slice(0, MAX.names);
}

/** Keys that the text may have, and path segments that are not a code itself. */
export function getWantedKeys({ spots, links, text }: Reading): string[] {
  const whole = text.trim();
  const isPhrase = whole.length < 80 && /^\p{L}[^\n{<=:]*$/u.test(whole);
  const isKey = /[a-z][A-Z]|[_-]|^[A-Z]{3,}$/;
  const keys = spots
    .filter(({ value, type }) => type !== 'number' && isKey.test(value) && !/^\d/.test(value))
    .map(({ value }) => foldName(value.split('.').at(-1) ?? value));
  const segments = links.flatMap(({ segments: path, fragment }) => [path.at(-1) ?? '', fragment]);
  const slugs = segments.filter((segment) => /~|[a-z]/.test(segment) && segment.length < 80);
  const wanted = [
    ...(isPhrase ? [foldName(whole)] : []),
    ...keys.slice(0, MAX.keys),
    ...slugs.map(foldName),
  ];
  return [...new Set(wanted)].filter((key) => key !== '');
}

/** Passages of which a message may be: their telling words, in order. */
export function getWantedPassages(
  { passages, text }: Reading,
  common: ReadonlyMap<string, number>,
): string[][] {
  const isShort = text.length < SHORT;
  const isTelling = (passage: Passage) =>
    isShort || passage.object !== undefined || TELLING_LINE.test(passage.text);
  const distinct = new Map(
    passages.filter(isTelling).map((passage) => [passage.text.replace(/\d+/g, '0'), passage]),
  );
  const getRank = (word: string) => (common.has(word) ? 0 : 20) + word.length;
  return [...distinct.values()]
    .toSorted((a, b) => Number(b.object !== undefined) - Number(a.object !== undefined))
    .slice(0, MAX.passages)
    .map((passage) => {
      const words = keepTelling([
        ...new Set([...getWords(passage.text), ...(isShort ? getNameWords(passage.text) : [])]),
      ]);
      const distinctWords = words.filter((word) => word.length > 1);
      // `error 12`: the number is what is asked for.
      if (/\d/.test(passage.text) && words.every((word) => FILLER.test(word))) return [];
      // The words that are worth a request: those that are not common, the longest first.
      const chosen = distinctWords.toSorted((a, b) => getRank(b) - getRank(a)).slice(0, MAX.words);
      return distinctWords.filter((word) => chosen.includes(word));
    });
}

function getShape({ fields, children }: ReadObject): string {
  return getShapeTerm([...fields.map(({ name }) => name), ...children].slice(0, 12));
}

function hasCode({ value, name }: Field): boolean {
  return value.length < 40 && name.length < 60 && /^[^\s\d]*\d\S*$|^[A-Z_]+$/.test(value.trim());
}

function getHosts(text: string): string[] {
  const hosts = [...readHosts(text)].slice(0, 4);
  const domains = hosts.flatMap((host) =>
    host.split('.').map((_, i, labels) => labels.slice(i).join('.')),
  );
  return domains.filter((domain) => domain.includes('.')).map(getHostTerm);
}

/** Words as they may be of a name: in Latin letters, and of a short text also two joined. */
function getNames(text: string): string[] {
  const words = getWords(text).map(romanizeWord);
  return text.length > SHORT
    ? words
    : [...words, ...words.slice(1).map((word, i) => (words[i] ?? '') + word)];
}

/** Parts of a run in a script without spaces, any of which may be a name. */
function getRuns(text: string): string[] {
  return (text.match(RUN) ?? [])
    .slice(0, 3)
    .flatMap((run) =>
      Array.from({ length: Math.min(run.length, 8) }, (_, i) => [
        run.slice(i, i + 2),
        run.slice(i, i + 5),
      ]).flat(),
    );
}
