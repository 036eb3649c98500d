import { EXTRA, GRADES } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { getProduct } from '../index/product.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import type { FieldEvidence, FieldFit } from './evidence.ts';
import { getLengthExtra } from './length-extra.ts';

/** Whether a field stands where only this vendor has it. */
export function isOwnField({ isExact, vendors }: Pick<FieldFit, 'isExact' | 'vendors'>): boolean {
  return isExact && vendors === 1;
}

/** Whether a fit tells the vendor even where the code is not listed. */
export function isTelling(fit: FieldFit): boolean {
  return isOwnField(fit) && (fit.siblings.length > 0 || fit.strangers === 0);
}

/** Makes the evidence of a field from what it holds and how it fits. */
export function makeFieldEvidence(
  form: string,
  { fit, ...place }: Pick<FieldEvidence, 'code' | 'line' | 'spot' | 'object'> & { fit: FieldFit },
): FieldEvidence {
  const grade = getFieldGrade(fit);
  const points = GRADES[grade].points + getExtra(fit, place.code.code);
  return { kind: 'field', form, ...place, ...fit, grade, points };
}

/** Says for people what a field tells. */
export function sayField(
  { code, name, siblings, vendors }: FieldEvidence,
  index: LookupIndex,
): string {
  const product = getProduct(code.vendor, index);
  if (vendors === 1) return `\`${name}\` is ${product}'s field`;
  const others = siblings.slice(0, 2).map((sibling) => `\`${sibling}\``);
  const beside = others.length > 0 ? ` beside ${others.join(' and ')}` : '';
  return `${product} answers with \`${name}\`${beside}`;
}

/** What kind of ground a field is. */
function getFieldGrade(fit: FieldFit): GradeName {
  const { name, isExact, vendors, isShared, siblings, strangers } = fit;
  const isOwn = vendors === 1 && !isShared;
  if (!isExact) return isOwn ? 'ownFieldElsewhere' : 'sharedFieldElsewhere';
  const isKnown = siblings.some((sibling) => !isEverydayName(sibling));
  if (!isOwn) {
    const isAll = siblings.length > 1 && strangers === 0;
    return isKnown && isAll && !isShared ? 'shapedField' : 'sharedField';
  }
  return isKnown || (strangers === 0 && !isEverydayName(name)) ? 'ownAnswer' : 'ownField';
}

/** What is added to a field's points: for what stands beside it, and for a long code. */
function getExtra({ siblings, isSample }: FieldFit, code: string): number {
  return (
    (isSample ? EXTRA.sample : 0) +
    EXTRA.sibling * Math.min(siblings.length, EXTRA.siblings) +
    getLengthExtra(code)
  );
}
