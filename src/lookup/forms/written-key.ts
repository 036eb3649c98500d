import { foldName, getNameWords } from '../../text/words.ts';
import { GRADES } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import { getNames, getSpokenNames } from '../index/code-names.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { getProduct } from '../index/product.ts';
import type { KeyEvidence } from '../match/evidence.ts';
import { isNameLike, isStatusName, isUndeclared } from '../match/names.ts';
import { getSpotId } from '../match/spot-id.ts';
import type { Reading } from '../read/reading.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const writtenKey: Form<KeyEvidence> = {
  name: 'written-key',
  description: 'a name just as it is written, of a catalog whose names are no plain words',
  find,
  want,
  say,
};

export const examples: FormExamples = {
  true: [
    ['connect ECONNREFUSED 127.0.0.1:5432', 'errno/ECONNREFUSED'],
    ['{"code":"ECONNREFUSED"}', 'errno/ECONNREFUSED'],
    ['Errno::ECONNREFUSED: Connection refused', 'errno/ECONNREFUSED'],
    ['throw errno.ECONNREFUSED', 'errno/ECONNREFUSED'],
    ['econnrefused', 'errno/ECONNREFUSED'],
  ],
  false: ['the peer refused us', 'ECONNREFUSEDLY', 'E_CONN_REFUSED'],
};

/** Names that are asked for of an index of which only parts are fetched. */
const MAX_WANTED = 8;

/** Words, also joined by dots and colons; what has a value behind it is the name of that: `EIO=4`, `"OOMKilled": false`. */
const WORDS =
  /(?<![\p{L}\p{N}_-])[A-Za-z_][A-Za-z\d_]{1,80}(?:(?:\.|::)[A-Za-z_][A-Za-z\d_]{1,80}){0,6}(?![\p{L}\p{N}_]|=[^=]|-\d|["']?\s?:\s?(?:false|null|0)\b)/gu;

/** A line of up to as many characters is what somebody typed, or all that a program said. */
const MAX_TYPED = 160;

/** A word in small letters that may be a name; one with a value behind it is the name of that. */
const SPOKEN = /(?<![\p{L}\p{N}_-])[a-z]{6,}(?![\p{L}\p{N}_=]|-\d)/gu;

/** Words of a name that is one in any case, more than these. */
const LONG_NAME = 2;

interface ReadName {
  name: string;
  line: number;
  /** Whether it is all that the text is. */
  isAlone: boolean;
  /** Tells whether the text says only that nobody declared it: asked of names that are listed. */
  isUndeclared: () => boolean;
}

function find({ reading, index }: Setting) {
  const isTyped = reading.text.length < MAX_TYPED && !/[\n{}<>]/.test(reading.text.trim());
  const pieces = readNames(reading).flatMap((read) => getPieces(read, index, isTyped));
  return { pieces: isTyped ? [...pieces, ...findSpoken(reading, index)] : pieces };
}

/** The names that somebody wrote in small letters, in a line of words. */
function findSpoken({ text }: Reading, index: LookupIndex): KeyEvidence[] {
  return Array.from(text.matchAll(SPOKEN), ([word]) => word).flatMap((word) =>
    (index.byKey.get(word) ?? [])
      .filter((code) => word !== text.trim() && getSpokenNames(code).includes(word))
      .map((code) => makePiece({ code, name: word.toUpperCase(), line: 1, grade: 'typedKey' })),
  );
}

/** The words of a text that may be names, in its lines: what is in strings stands there too. */
function readNames({ passages, text }: Reading): ReadName[] {
  // As much as a word and a sign on either side of it.
  const whole = text.trim();
  const isWord = /^\S+$/.test(whole);
  const length = isWord ? whole.length - 2 : Infinity;
  const names = passages
    .filter(({ object }) => object === undefined)
    .flatMap(({ text: passage, line }) =>
      Array.from(passage.matchAll(WORDS), ({ 0: word, index }) => ({
        word,
        line,
        isUndeclared: () => isUndeclared(passage, index, index + word.length),
      })),
    );
  // The whole is one whatever signs it has: `FROM_WIN32(ERROR_CANCELLED)`.
  if (isWord && /^[A-Za-z_0]\S{1,120}$/.test(whole) && !names.some(({ word }) => word === whole))
    names.push({ word: whole, line: 1, isUndeclared: () => false });
  return names.flatMap(({ word, line, isUndeclared: isUnknown }) => {
    const isAlone = word.length >= length;
    const parts = [...new Set([word, word.split(/\.|::/).at(-1) ?? word])];
    return parts
      .map((name) => ({ name, line, isAlone: isAlone && name === word, isUndeclared: isUnknown }))
      .filter(({ name }) => (isAlone && name === word) || isNameLike(name));
  });
}

function getPieces(
  { name: said, line, isAlone, isUndeclared: isNowhere }: ReadName,
  index: LookupIndex,
  isTyped: boolean,
): KeyEvidence[] {
  const listed = index.byKey.get(foldName(said)) ?? [];
  const isUnknown = listed.length > 0 && isNowhere();
  const isShared = new Set(listed.map(({ vendor }) => vendor)).size > 1;
  return listed.flatMap((code): KeyEvidence[] => {
    const { isDistinctive = false } = code;
    const isSaid = (name: string) => {
      const isAnyCase = isAlone ? isDistinctive || name.includes('_') : isLongName(name);
      return name === said || (isAnyCase && name.toLowerCase() === said.toLowerCase());
    };
    const name = code.isAsWritten ? getNames(code).find(isSaid) : undefined;
    if (name === undefined) return [];
    // A plain word alone is everybody's: `Unknown`.
    const isPlain = !isDistinctive && !isNameLike(said);
    const isOtherwise = !isAlone && name !== said;
    if (isPlain && !(isAlone && name === said)) return [];
    const grade =
      isPlain || isUnknown || isOtherwise
        ? 'plainName'
        : getGrade({ name, isDistinctive, isAlone, isShared, isTyped });
    return [makePiece({ code, name, said, line, grade })];
  });
}

/** Whether a name is so long that no other case makes it another one: `NT_STATUS_LOGON_FAILURE`. */
function isLongName(name: string): boolean {
  return name.split('_').length > LONG_NAME;
}

/** Whether a name is of several words, and neither a status's nor an exception's. */
function isTelling(name: string): boolean {
  return getNameWords(name).length > 1 && !isStatusName(name) && !/(?:Error|Exception)$/.test(name);
}

function makePiece({
  said,
  ...piece
}: Pick<KeyEvidence, 'code' | 'line' | 'grade'> & { name: string; said?: string }): KeyEvidence {
  const { points } = GRADES[piece.grade];
  const spot = getSpotId(said ?? piece.name, piece.line);
  return { kind: 'key', form: 'written-key', ...piece, spot, isWhole: true, words: 1, points };
}

/** A name that several catalogs have tells none of them. */
function getGrade(read: {
  name: string;
  isDistinctive: boolean;
  isAlone: boolean;
  isShared: boolean;
  isTyped: boolean;
}): GradeName {
  const { name, isDistinctive, isAlone, isShared, isTyped } = read;
  if (isDistinctive) return 'distinctiveKey';
  if (!isAlone) return isTyped && isTelling(name) ? 'typedKey' : 'writtenKey';
  return isShared ? 'stockKey' : 'wholeKey';
}

function want(reading: Reading): Wants {
  return { keys: getWantedKeys(reading) };
}

function* getWantedKeys(reading: Reading) {
  const names = readNames(reading);
  for (const { name, isAlone } of names) if (isAlone) yield foldName(name);
  const distinct = [...new Set(names.map(({ name }) => name))];
  const longest = distinct.sort((a, b) => b.length - a.length).slice(0, MAX_WANTED);
  yield* longest.map(foldName);
}

function say({ code, name = '' }: KeyEvidence, index: LookupIndex): string {
  return `\`${name}\` is a name of ${getProduct(code.vendor, index)}`;
}
