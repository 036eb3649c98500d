import type { NumberEvidence } from './evidence.ts';

/** Whether a number stands where a code does. */
export function isFirm(number: Pick<NumberEvidence, 'how'> | undefined): boolean {
  return number?.how === 'alone' || number?.how === 'named';
}
