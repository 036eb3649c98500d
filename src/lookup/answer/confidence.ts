import { getNameWords, getWords } from '../../text/words.ts';
import type { IndexedCode } from '../index/data.ts';
import type { Evidence, FieldEvidence, PrintedEvidence, VendorMention } from '../match/evidence.ts';
import type { Confidence } from '../result.ts';
import { GRADES, LENGTH } from '../grades.ts';
import type { Grade, Ground } from '../grades.ts';
import { isFirm } from '../match/firm.ts';
import { getCodeLength } from '../match/length-extra.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import { isStockWord } from '../words/stock-words.ts';
import { getPieces } from './case.ts';
import type { Case } from './case.ts';

/** What else bears on how sure an answer is. */
interface Bearing {
  /** The same spot or line may as well mean another code. */
  isRivalled: boolean;
  /** Another code of its catalog has its number on more systems. */
  isSeldom: boolean;
  /** It stands in the same object as a code that tells the vendor. */
  isBeside: boolean;
  /** It is a standard's: its numbers are met everywhere, and not only as its codes. */
  isStandard: boolean;
  /** Number of things that speak against it. */
  doubts: number;
}

const STEPS = ['certain', 'likely', 'possible'] as const satisfies Confidence[];

/**
 * How sure an answer is, from what speaks for it and against it. Certain needs two grounds that do
 * not depend on each other; whatever speaks against it makes it possible at most.
 */
export function getConfidence(entry: Case, bearing: Bearing): Confidence {
  const { isRivalled, isSeldom, isBeside, isStandard, doubts } = bearing;
  if (doubts > 0 || isSeldom) return 'possible';
  const grounds = getGrounds(entry, isStandard);
  // What a number is made from is a conclusion: the program may have ended with that very number.
  const isSure = isCertain(grounds) && isCertain(getGrounds(dropMade(entry), isStandard));
  const isNear = isBeside || isCertain(grounds) || isLikely(grounds) || isSaidTwice(entry);
  const base = isSure ? 0 : isNear ? 1 : 2;
  return STEPS[Math.max(base, isRivalled ? 1 : 0)] ?? 'possible';
}

/** Whether the words and a number of one line say the same, each by itself: "Invalid argument (22)". */
function isSaidTwice({ message, number }: Case): boolean {
  return (
    message?.how === 'whole' &&
    message.isExact &&
    number?.numbered !== undefined &&
    number.how !== 'stray' &&
    number.line === message.line
  );
}

/** A case without what is only made of a number in the text. */
function dropMade(entry: Case): Case {
  const made = getPieces(entry).filter(({ derived }) => derived !== undefined);
  return Object.assign({ ...entry }, Object.fromEntries(made.map(({ kind }) => [kind, undefined])));
}

/** A word that others may have as a name too, or words with which any failure is told: `Failed`, `rate_limit`. */
function isPlainName({ code, isDistinctive }: IndexedCode): boolean {
  if (isDistinctive === true || /\d/.test(code)) return false;
  const words = getNameWords(code);
  return words.length === 1 || words.every(isStockWord);
}

/** Whether nothing beside a field tells whose it is. */
function isBare({ siblings }: FieldEvidence): boolean {
  return siblings.every(isEverydayName);
}

interface Grounds {
  grades: readonly Grade[];
  /** The vendor, or the product where a company's share their answers. */
  isNamed: boolean;
  isMisspelt: boolean;
  /** It stands there as a code, and is hardly there by chance. */
  isRare: boolean;
  has: (...grounds: Ground[]) => boolean;
}

function getGrounds(entry: Case, isStandard: boolean): Grounds {
  const { field, number, mention, code, printed } = entry;
  const pieces = getPieces(entry).filter(
    (piece) => !isPartOfForm(piece, entry) && !isValue(piece, entry),
  );
  const grades = pieces.map((piece) => getGrade(piece, isStandard));
  const found = new Set(grades.map(({ ground }) => ground));
  const isPlaced = field !== undefined || isFirm(number);
  return {
    grades,
    isNamed:
      mention !== undefined &&
      GRADES[mention.how].tells === 'vendor' &&
      (!field?.isShared || mention.isProduct) &&
      !(printed && isPartOf(mention, printed)),
    isMisspelt: mention?.how === 'misspelt',
    isRare:
      isPlaced &&
      !(field && isBare(field) && isPlainName(code)) &&
      getCodeLength(number?.numbered?.number ?? code.code) >=
        (isStandard && !(field && !isBare(field)) ? LENGTH.rare : LENGTH.long),
    has: (...grounds) => grounds.some((ground) => found.has(ground)),
  };
}

/**
 * What a piece tells. A program prints a text letter by letter: what only resembles it is another
 * program's, unless something else speaks for it.
 */
function getGrade(piece: Evidence, isStandard: boolean): Grade {
  const grade = GRADES[piece.grade];
  const isOther = isStandard && piece.kind === 'message' && !piece.isPrinted;
  return isOther ? { ...grade, alone: 'possible' } : grade;
}

/** Whether a name or number is what stands in a hole of the form: it says the same thing once more. */
function isPartOfForm({ kind, spot }: Evidence, { printed }: Case): boolean {
  return (kind === 'key' || kind === 'number') && printed !== undefined && printed.spot === spot;
}

/** Whether a name is what stands in a field that others have too: `{"code":"rate_limit"}`. */
function isValue({ grade, spot }: Evidence, { field }: Case): boolean {
  return (
    (grade === 'writtenKey' || grade === 'typedKey') &&
    field !== undefined &&
    field.spot === spot &&
    GRADES[field.grade].tells === 'neither'
  );
}

/** Whether a name only stands there as a part of the form: it is no second ground. */
function isPartOf({ text }: VendorMention, { pattern }: PrintedEvidence): boolean {
  return getWords(pattern).join(' ').includes(getWords(text).join(' '));
}

function isCertain({ grades, isNamed, isRare, has }: Grounds): boolean {
  if (grades.some(({ alone }) => alone === 'certain')) return true;
  if (isNamed) return has('place', 'sharedPlace', 'knownWords', 'status');
  if (has('form')) return grades.some(isKnownMessage);
  // A field and the names beside it that tell the vendor.
  if (grades.some(({ tells }) => tells === 'vendor'))
    return has('knownWords', 'stockWords', 'mostWords');
  return has('place') && (has('knownWords') || (isRare && has('stockWords')));
}

/** Whether it is a message of several words that are not everybody's. */
function isKnownMessage({ ground, alone }: Grade): boolean {
  return ground === 'knownWords' && alone !== 'possible';
}

function isLikely({ grades, isNamed, isMisspelt, isRare, has }: Grounds): boolean {
  if (isRare || grades.some(({ alone }) => alone === 'likely')) return true;
  if (isNamed) return has('knownWords', 'stockWords', 'someWords');
  if (has('form')) return has('knownWords', 'stockWords');
  return has('place', 'sharedPlace') && (isMisspelt || has('knownWords'));
}
