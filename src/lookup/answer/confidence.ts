import type { Confidence } from '../result.ts';
import type { Case } from './case.ts';
import { isFirm } from '../match/firm.ts';
import { isTold } from './select.ts';

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

/** How sure an answer is, from what speaks for it and against it. */
export function getConfidence(entry: Case, { isRivalled, isBeside, doubts }: Bearing): Confidence {
  const base = isCertain(entry) ? 0 : isBeside || isLikely(entry) ? 1 : 2;
  const step = Math.max(base + doubts, isRivalled ? 1 : 0);
  return STEPS[step] ?? 'possible';
}

function isCertain(entry: Case): boolean {
  const { link, field, number, key, message, mention } = entry;
  if (link) return true;
  const isNamed = mention?.how === 'name' || mention?.how === 'host';
  const said = message?.how === 'whole' ? message : undefined;
  const isSaid = said !== undefined && said.weight > 0.8;
  if (isTold(entry)) return (field?.siblings.length ?? 0) > 0 || isSaid || isNamed;
  if (field?.isExact) return isNamed || isSaid;
  if (isFirm(number)) return isNamed || isSaid;
  if (key?.isWhole && key.words > 2) return true;
  return said !== undefined && said.share > 0.93 && said.weight > 1.6 && said.length > 3;
}

function isLikely(entry: Case): boolean {
  const { field, number, key, message, mention, status } = entry;
  if (isTold(entry) || status || key) return true;
  if (field) return field.siblings.length > 1 || mention !== undefined;
  if (isFirm(number) && (mention || entry.code.code.length > 4)) return true;
  return message !== undefined && message.how !== 'words' && message.weight > 0.8;
}
