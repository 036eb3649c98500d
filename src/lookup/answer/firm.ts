import type { NumberEvidence } from '../match/evidence.ts';

/** Whether a number stands where a code does. */
export function isFirm(number: NumberEvidence | undefined): boolean {
  return number?.how === 'alone' || number?.how === 'named';
}
