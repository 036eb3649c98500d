import { getWords } from '../text/words.ts';
import type { Wants } from './forms/form.ts';
import { getSourceNumbers } from './forms/number.ts';
import { printed } from './forms/printed.ts';
import { findExplainedLines } from './match/explained-lines.ts';
import { getWritings } from './match/find-codes.ts';
import { findCodeLines } from './match/printed-lines.ts';
import type { ExplainedLines } from './match/evidence.ts';
import { FORMS, VENDOR_FORMS } from './forms/forms.ts';
import type { Known, LookupIndex } from './index/lookup-index.ts';
import { TYPED } from './index/source.ts';
import type { Want, Wanted } from './index/source.ts';
import { followLink } from './read/moved-links.ts';
import type { Reading } from './read/reading.ts';

/** How much of the index one text may ask for: what is beyond is hardly what it is about. */
const MAX = { codes: 48, names: 200 } as const;

/** A text that is a number and nothing else: it names nobody, and its digits alone are another code. */
const NUMBER = /^-?\d{1,60}$/;

/** A text of one word, which is no answer on one line. */
const WORD = /^[^\s{}<>"'=,;&]{1,80}$/;

/** Tells what a text asks for. */
export function makeWant(reading: Reading): Want {
  const word = reading.text.trim();
  return {
    lines: reading.passages.map(({ text }) => text),
    getPrinted: (known) => {
      const wants = printed.want(reading, known);
      return { keys: getDistinct([...(wants.keys ?? [])]), codes: getCodes([wants]) };
    },
    getWanted: (index) => getWanted(reading, index, findExplained(reading, index)),
    getPassages: (index, common) =>
      getPassages(reading, index, { common, explained: findExplained(reading, index) }),
    ...(WORD.test(word) && { word }),
  };
}

/** Puts together what the forms want of the index for a text. */
export function getWanted(
  given: Reading,
  known: Known,
  explained: ExplainedLines = new Map(),
): Wanted {
  const wants = getWants(given, known, explained);
  const whole = given.text.trim();
  const isNumber = NUMBER.test(whole);
  return {
    keys: getDistinct(wants.flatMap(({ keys = [] }) => [...keys])),
    codes: isNumber
      ? [...getWritings(whole, known.numberings), ...getSourceNumbers(given, known.makers)]
      : getCodes(wants),
    names: isNumber ? [] : getNames(wants),
    typed: given.text.length < TYPED ? getWords(given.text) : [],
  };
}

/** The telling words of passages that lead to codes: of all forms, where nothing is found without. */
export function getPassages(
  reading: Reading,
  known: Known,
  {
    common,
    explained = new Map(),
  }: { common: ReadonlyMap<string, number>; explained?: ExplainedLines },
): (readonly string[])[] {
  const wants = getWants(reading, known, explained);
  return wants.flatMap((want) => want.getPassages?.(common) ?? []);
}

function findExplained(reading: Reading, index: LookupIndex): ExplainedLines {
  return findExplainedLines(findCodeLines(reading, index.printers), reading, index);
}

function getWants(given: Reading, known: Known, explained: ExplainedLines): Wants[] {
  const { moves } = known;
  const reading = { ...given, links: given.links.map((link) => followLink(link, moves)) };
  const left = dropExplained(reading, explained);
  return [
    ...Object.values(FORMS).map((form) => form.want(form === printed ? reading : left, known)),
    ...Object.values(VENDOR_FORMS).map((form) => form.want(reading, known)),
  ];
}

/** What a text has besides the lines of which a form says all. */
function dropExplained(reading: Reading, explained: ExplainedLines): Reading {
  if (explained.size === 0) return reading;
  const isLeft = ({ line }: { line: number }) => !explained.has(line);
  const { passages, spots, objects, statuses } = reading;
  return {
    ...reading,
    passages: passages.filter(isLeft),
    spots: spots.filter(isLeft),
    statuses: statuses.filter(isLeft),
    objects: objects.filter((object) => object.isEnclosed || object.fields.some(isLeft)),
  };
}

function getCodes(wants: readonly Wants[]): string[] {
  const isCode = (value: string) => value.length < 80 && /^[^\s\d]*\d\S*$/.test(value);
  const lists = wants.map(({ codes = [] }) => codes);
  return takeDistinct(lists, MAX.codes, (value) => (isCode(value) ? value.toLowerCase() : ''));
}

function getNames(wants: readonly Wants[]): string[] {
  const isTerm = (name: string) => name.length > 1 && name.length < 80 && !/^\d+$/.test(name);
  const lists = wants.map(({ names = [] }) => names);
  return takeDistinct(lists, MAX.names, (name) => (isTerm(name) ? name : ''));
}

/** Takes so many terms; no more are made than that. */
function takeDistinct(
  lists: readonly Iterable<string>[],
  max: number,
  getTerm: (value: string) => string,
): string[] {
  const terms = new Set<string>();
  for (const list of lists) {
    for (const value of list) {
      const term = getTerm(value);
      if (term !== '') terms.add(term);
      if (terms.size === max) return [...terms];
    }
  }
  return [...terms];
}

function getDistinct(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '');
}
