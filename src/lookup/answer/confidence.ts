import type { Confidence } from '../result.ts';
import { getGradeName, getMentionGrade, isProductName } from './grade.ts';
import type { GradeName } from './grade.ts';
import { GRADES } from '../grades.ts';
import type { Case } from './case.ts';

/** What else bears on how sure an answer is. */
interface Bearing {
  /** The same spot or line may as well mean another code. */
  isRivalled: boolean;
  /** It stands in the same object as a code that tells the vendor. */
  isBeside: boolean;
  /** Number of things that speak against it. */
  doubts: number;
}

const STEPS = ['certain', 'likely', 'possible'] as const satisfies Confidence[];

/** A code of so many characters that one vendor has is hardly there by chance. */
const RARE = 5;

/** Pieces that place a code: it stands there as a code. */
const PLACES: readonly GradeName[] = [
  'ownAnswer',
  'ownField',
  'sharedField',
  'ownFieldElsewhere',
  'sharedFieldElsewhere',
  'loneNumber',
  'namedNumber',
  'wholeKey',
];
const WHOLE: readonly GradeName[] = [
  'tellingMessage',
  'knownMessage',
  'plainMessage',
  'stockMessage',
];
const KNOWN: readonly GradeName[] = ['tellingMessage', 'knownMessage', 'plainMessage'];

/**
 * How sure an answer is, from what speaks for it and against it. Certain needs two grounds that do
 * not depend on each other; whatever speaks against it makes it possible at most.
 */
export function getConfidence(entry: Case, { isRivalled, isBeside, doubts }: Bearing): Confidence {
  if (doubts > 0) return 'possible';
  const grounds = getGrounds(entry);
  const base = isCertain(grounds) ? 0 : isBeside || isLikely(grounds) ? 1 : 2;
  return STEPS[Math.max(base, isRivalled ? 1 : 0)] ?? 'possible';
}

interface Grounds {
  names: ReadonlySet<GradeName>;
  /** The vendor, or the product where a company's share their answers. */
  isNamed: boolean;
  isMisspelt: boolean;
  isRare: boolean;
  has: (some: readonly GradeName[]) => boolean;
}

function getGrounds(entry: Case): Grounds {
  const { link, field, number, key, message, status, mention, code } = entry;
  const items = [link, field, number, key, message, status].filter((item) => item !== undefined);
  const names = new Set(items.map(getGradeName));
  const isNamed =
    mention !== undefined &&
    getMentionGrade(mention).tells === 'vendor' &&
    (!field?.isShared || isProductName(mention));
  const isPlaced = Boolean(field) || number?.how === 'alone' || number?.how === 'named';
  const has = (some: readonly GradeName[]) => some.some((name) => names.has(name));
  const isMisspelt = mention?.how === 'misspelt';
  return { names, isNamed, isMisspelt, isRare: isPlaced && code.code.length >= RARE, has };
}

function isCertain({ names, isNamed, isRare, has }: Grounds): boolean {
  if ([...names].some((name) => GRADES[name].alone === 'certain')) return true;
  if (isNamed) return has([...PLACES, ...KNOWN, 'status']);
  if (names.has('ownAnswer')) return has([...WHOLE, 'mostOfMessage']);
  return has(PLACES) && (has(KNOWN) || (isRare && has(WHOLE)));
}

function isLikely({ names, isNamed, isMisspelt, isRare, has }: Grounds): boolean {
  if (isRare || [...names].some((name) => GRADES[name].alone === 'likely')) return true;
  if (isNamed) return has([...WHOLE, 'tellingPart']);
  return has(PLACES) && (isMisspelt || has(KNOWN));
}
