import { isOwnField } from '../match/field-fit.ts';
import type { Case } from './case.ts';

/** Whether a field tells the code and the vendor. */
export function isTold({ field }: Case): boolean {
  return field !== undefined && isOwnField(field);
}

/** Whether a code stands in an object that looks just like an answer of its vendor. */
export function isShaped({ field }: Case): boolean {
  return field !== undefined && field.isExact && field.siblings.length > 1 && field.strangers === 0;
}
