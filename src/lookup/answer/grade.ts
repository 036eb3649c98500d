import { getNameWords, getWords } from '../../text/words.ts';
import { EXTRA, GRADES, MESSAGE, MOST, TELLING } from '../grades.ts';
import type { Grade } from '../grades.ts';
import type {
  Evidence,
  FieldEvidence,
  KeyEvidence,
  MessageEvidence,
  NumberEvidence,
  VendorMention,
} from '../match/evidence.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import { countTelling } from '../words/stock-words.ts';

export type GradeName = keyof typeof GRADES;

/** What kind of ground a piece of evidence is. */
export function getGradeName(item: Evidence): GradeName {
  switch (item.kind) {
    case 'link':
    case 'status':
      return item.kind;
    case 'field':
      return getFieldGrade(item);
    case 'number':
      return (
        {
          alone: 'loneNumber',
          named: 'namedNumber',
          loose: 'looseNumber',
          stray: 'strayNumber',
        } as const
      )[item.how];
    case 'key':
      return getKeyGrade(item);
    case 'message':
      return getMessageGrade(item);
  }
}

export function getGrade(item: Evidence): Grade {
  return GRADES[getGradeName(item)];
}

/** What one piece of evidence is worth, in points. */
export function getWorth(item: Evidence): number {
  const { points } = getGrade(item);
  switch (item.kind) {
    case 'link':
    case 'status':
      return points;
    case 'field':
      return points + getBeside(item) + getLength(item.code.code);
    case 'number':
      return points + getNumberExtra(item);
    case 'key':
      return item.isWhole
        ? points + EXTRA.keyWord * Math.min(item.words, EXTRA.keyWords)
        : points + EXTRA.partWord * Math.min(item.words, EXTRA.partWords);
    case 'message':
      return getMessageWorth(item);
  }
}

/** What it is worth that the text names the vendor. */
export function getMentionGrade({ how }: VendorMention): Grade {
  return GRADES[how];
}

/** Whether a name is of the product itself and not only of the company. */
export function isProductName({ vendor, text, how }: VendorMention): boolean {
  if (how === 'host') return true;
  const own = new Set([...getWords(vendor.product), ...getWords(vendor.api)]);
  return getWords(text).some((word) => own.has(word));
}

function getFieldGrade({
  name,
  isExact,
  vendors,
  isShared,
  siblings,
  strangers,
}: FieldEvidence): GradeName {
  const isOwn = vendors === 1 && !isShared;
  if (!isExact) return isOwn ? 'ownFieldElsewhere' : 'sharedFieldElsewhere';
  if (!isOwn) return 'sharedField';
  const isKnown = siblings.some((sibling) => !isEverydayName(sibling));
  return isKnown || (strangers === 0 && !isEverydayName(name)) ? 'ownAnswer' : 'ownField';
}

function getKeyGrade({ isWhole, code: { key = '' } }: KeyEvidence): GradeName {
  if (!isWhole) return 'partOfKey';
  const words = getNameWords(key);
  const telling = countTelling(words);
  if (words.length < 3 && telling === 0) return 'stockKey';
  return words.length > 2 && telling >= TELLING.likely ? 'tellingKey' : 'wholeKey';
}

function getMessageGrade({ how, telling, length, share, isExact }: MessageEvidence): GradeName {
  if (how === 'words') return 'looseWords';
  if (how === 'part') {
    if (telling < TELLING.likely) return 'looseWords';
    return share >= MOST ? 'mostOfMessage' : 'tellingPart';
  }
  if (telling === 0) return 'stockMessage';
  const isClear =
    share > 0.93 && (isExact || telling > TELLING.certain) && length >= TELLING.length;
  if (isClear && telling >= TELLING.certain) return 'tellingMessage';
  return telling >= TELLING.likely ? 'knownMessage' : 'plainMessage';
}

function getBeside({ siblings, strangers, isSample }: FieldEvidence): number {
  return (
    (isSample ? EXTRA.sample : 0) +
    EXTRA.sibling * Math.min(siblings.length, EXTRA.siblings) +
    EXTRA.stranger * Math.min(strangers, EXTRA.strangers)
  );
}

/** A long code is hardly there by chance. */
function getLength(code: string): number {
  return code.length < 4 ? 0 : code.length < 5 ? EXTRA.longCode : EXTRA.longestCode;
}

function getNumberExtra({ how, isUnique, code: { code } }: NumberEvidence): number {
  const length = getLength(code);
  if (how === 'loose' || how === 'stray') return length / 2;
  return length + (isUnique && how === 'named' ? EXTRA.unique : 0);
}

function getMessageWorth({ how, share, weight, coverage, isExact }: MessageEvidence): number {
  const { exact, whole, part, words, fullWeight, fullWeightOfWords } = MESSAGE;
  const told = Math.min(1, weight / fullWeight);
  const sure = isExact ? exact : 0;
  switch (how) {
    case 'whole':
      return sure + whole.base + whole.telling * told * share + whole.coverage * coverage;
    case 'part':
      return sure + part.base + part.telling * told * Math.sqrt(share) + part.coverage * coverage;
    case 'words':
      return words.base + words.telling * share * Math.min(1, weight / fullWeightOfWords);
  }
}
