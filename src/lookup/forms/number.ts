import { foldName } from '../../text/words.ts';
import { BOUNDS, EXTRA, GRADES, LENGTH } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import { getFieldTerm } from '../index/files.ts';
import type { Known, LookupIndex } from '../index/lookup-index.ts';
import { getProduct } from '../index/product.ts';
import { getUsual } from '../index/usual.ts';
import type { NumberEvidence, UnlistedCode } from '../match/evidence.ts';
import { findDerivedCodes, getDerivedNumbers } from '../match/derived.ts';
import { isFirm } from '../match/firm.ts';
import { getWritings } from '../match/find-codes.ts';
import { getLengthExtra } from '../match/length-extra.ts';
import { isKeyLike, isLongNumber } from '../match/numbers.ts';
import type { ReadNumber } from '../match/numbers.ts';
import { getSystemExtra, nameSystems } from '../match/systems.ts';
import type { Reading } from '../read/reading.ts';
import { getCodeForms, getEndNumbers } from '../words/code-forms.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const number: Form<NumberEvidence> = {
  name: 'number',
  description:
    'a number or a code-like word outside of fields: alone, behind a word for codes, about',
  find,
  want,
  say,
};

export const examples: FormExamples = {
  true: [
    ['4000121', 'nhn-document-ocr/4000121'],
    ['Hyper 21', 'hyper/21'],
    ['it says error 100312 again', 'caoliao/100312'],
    ['HYPER-20', 'hyper/20'],
  ],
  false: ['listening on port 21', 'it took 21 ms', 'built on 2026-01-21', '0x21'],
};

const GRADE = {
  alone: 'loneNumber',
  named: 'namedNumber',
  loose: 'looseNumber',
  stray: 'strayNumber',
} as const satisfies Record<NumberEvidence['how'], GradeName>;

/** A text of up to so many characters is what somebody typed: "error 418 I'm a teapot". */
const MAX_TYPED = 80;

/** Long numbers of a text of which it is asked what they are made from. */
const MAX_LONG = 4;

/** A sentence of somebody's is not longer, in characters. */
const MAX_SENTENCE = 200;

function find({ reading: { text }, index, mentions, numbers }: Setting) {
  const pieces: NumberEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  const isTyped = text.length < MAX_TYPED && mentions.size === 0 && !/[{<=]/.test(text);
  const isErrorStatus = ({ vendor, code }: IndexedCode) =>
    index.vendors.get(vendor)?.isStandard === true && /^[45]\d\d$/.test(code);
  const named = [...mentions.values()]
    .filter(({ vendor, how }) => !vendor.isStandard && how !== 'misspelt')
    .map(({ vendor }) => vendor.id);
  const [owner] = mentions.size === 1 ? mentions.keys() : [];
  for (const read of numbers) {
    const { spot, id, how, codes, isWhole } = read;
    for (const code of codes) {
      const isAlone = isTyped && how === 'named' && isErrorStatus(code);
      const isUnique =
        isUnrivalled(code, read, index) &&
        text.length < MAX_SENTENCE &&
        code.code.length >= LENGTH.unique;
      const piece = makePiece(read, { code, how: isAlone ? 'alone' : how, isUnique });
      const systems = read.systems.get(code);
      pieces.push(systems ? setNumbered(piece, spot.value, systems, index) : piece);
    }
    const made = getMakersOf(read, { owner, makers: index.makers }).flatMap((vendor) =>
      findDerivedCodes(spot.value, vendor, index),
    );
    if (!codes.some(({ vendor }) => vendor === owner)) {
      for (const { code, says } of made) {
        const piece = makePiece(read, { code, how, isUnique: false });
        pieces.push({ ...piece, derived: says });
      }
      if (made.length > 0) continue;
    }
    // A path or an anchor is no code: `/acme/10/`, `#10`. What it ends in is a spot of its own.
    const isCode = /^(?![/#])[^\s\d]*\d\S*$/.test(spot.value) || isKeyLike(spot);
    // A vendor is named: what others have so is still not listed there.
    const isListed = codes.some(({ vendor }) => named.length === 0 || named.includes(vendor));
    if (spot.type === 'noise' && !isWhole) continue;
    if (!isListed && isFirm({ how }) && isCode && (!isWhole || isKeyLike(spot))) {
      unlisted.push({ code: spot.value, vendor: undefined, line: spot.line, spot: id });
    }
  }
  return { pieces, unlisted };
}

/** The catalogs by whose arithmetic a number may be made: the one that is named, or any of a long number alone. */
function getMakersOf(
  read: ReadNumber,
  { owner, makers }: { owner: string | undefined; makers: LookupIndex['makers'] },
): string[] {
  if (!isFirm(read)) return [];
  if (owner !== undefined) return [owner];
  const isOpen = (read.isWhole || isLongNumber(read.spot.value)) && read.others.length === 0;
  return isOpen ? makers.map(({ vendor }) => vendor) : [];
}

/** Whether nobody else here has a number; of standards, who is met as often: `504` is HTTP's first. */
function isUnrivalled(code: IndexedCode, { others }: ReadNumber, index: LookupIndex): boolean {
  const own = getUsual(code.vendor, index);
  return others.every((other) => other === code || getUsual(other.vendor, index) < own);
}

function makePiece(
  { spot: { line, value, type }, id, systems }: ReadNumber,
  { code, how, isUnique }: Pick<NumberEvidence, 'code' | 'how'> & { isUnique: boolean },
): NumberEvidence {
  const grade = GRADE[how];
  const length = getLengthExtra(systems.has(code) ? value : code.code);
  // Eight hexadecimal digits that a catalog has are hardly there by chance: `it says 0x80070490`.
  const isLong = type === 'noise' && how !== 'stray' && code.code.length > LENGTH.rare;
  const isFound = isFirm({ how }) || isLong;
  const extra = isFound ? length + (isUnique && how === 'named' ? EXTRA.unique : 0) : length / 2;
  const points = GRADES[grade].points + extra;
  return { kind: 'number', form: 'number', code, line, spot: id, how, grade, points };
}

/** Says of which systems a number is; of a catalog that has numbers for codes, it is hardly meant. */
function setNumbered(
  piece: NumberEvidence,
  number: string,
  systems: readonly string[],
  index: LookupIndex,
): NumberEvidence {
  const { code } = piece;
  const isMeant = index.vendors.get(code.vendor)?.isOfNames === true || !isFirm(piece);
  const grade = isMeant ? piece.grade : 'systemNumber';
  const points =
    (isMeant ? piece.points : Math.min(piece.points, GRADES[grade].points)) +
    getSystemExtra(code, { number, systems }, index);
  // Alone it is an answer on whichever system: the page of the number has it too.
  const least = piece.how === 'alone' ? BOUNDS.answer : 0;
  return { ...piece, grade, points: Math.max(points, least), numbered: { number, systems } };
}

function want(reading: Reading, { numberings, makers }: Known): Wants {
  return {
    codes: [...getSourceNumbers(reading, makers), ...getWantedCodes(reading, numberings)],
    names: getWantedNames(reading),
  };
}

/** The numbers from which one is made that is all the text, or is hardly there by chance. */
export function getSourceNumbers(
  { text, spots }: Pick<Reading, 'text' | 'spots'>,
  makers: Known['makers'],
): string[] {
  const whole = text.trim();
  const long = spots.map(({ value }) => value).filter(isLongNumber);
  const numbers = [...(whole.length > 60 ? [] : [whole]), ...long.slice(0, MAX_LONG)];
  return numbers.flatMap((number) => makers.flatMap((maker) => getDerivedNumbers(number, maker)));
}

function* getWantedCodes({ spots, text }: Reading, numberings: Known['numberings']) {
  const whole = text.trim();
  if (whole.length <= 60) yield* getWritings(whole, numberings);
  const seen = new Set<string>();
  for (const { value, type } of spots) {
    const values = [...getCodeForms(value, type), ...(type === 'word' ? getEndNumbers(value) : [])];
    for (const each of values)
      if (seen.size < seen.add(each).size) yield* getWritings(each, numberings);
  }
}

/** `ResponseCode 14`: what stands before a number may be the name of a vendor's field. */
function* getWantedNames({ spots }: Reading) {
  for (const { type, lead } of spots) {
    const [first = '', second = ''] = lead;
    if (type === 'number')
      for (const name of [first, second + first]) yield getFieldTerm(foldName(name));
  }
}

function say({ code: entry, numbered }: NumberEvidence, index: LookupIndex): string {
  const { vendor, code } = entry;
  if (numbered)
    return `\`${numbered.number}\` is the number of ${code} on ${nameSystems(entry, numbered.systems, index)}`;
  const users = new Set(index.byCode.get(code.toLowerCase())?.map((entry) => entry.vendor));
  return users.size === 1
    ? `\`${code}\` is listed for ${getProduct(vendor, index)} only`
    : `\`${code}\` is listed for several vendors`;
}
