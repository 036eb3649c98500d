import type { OutcomeCheck } from '../../../../src/catalog/outcome-tests/outcome-checks.ts';

/** A number beside others at the top. */
export const FLAT: readonly OutcomeCheck[] = [
  { pointer: '/code', values: [0, '0'], outcome: 'success', codes: ['0'] },
  { pointer: '/code', values: [98, '98'], outcome: 'partial', codes: ['98'] },
  { pointer: '/code', values: ['00A'], outcome: 'empty', codes: ['00A'] },
];

/** A flag for success and a code for the rest. */
export const NESTED: readonly OutcomeCheck[] = [
  { pointer: '/header/isSuccessful', values: [true], outcome: 'success', codes: ['0'] },
  { pointer: '/header/resultCode', values: [7, '7'], outcome: 'pending', codes: ['7'] },
];

/** An item of a list. */
export const LISTED: readonly OutcomeCheck[] = [
  { pointer: '/results/0/status', values: ['done'], outcome: 'success', codes: [] },
];

/** Values of every kind, those among them that Python takes for one another. */
export const MANY: readonly OutcomeCheck[] = [
  { pointer: '/ok', values: [true, 1, 'yes'], outcome: 'success', codes: [] },
];

/** What would end a literal early, hidden characters, and names that cannot be names of variables. */
export const ODD: readonly OutcomeCheck[] = [
  { pointer: '/it\'s/a~1b~0c"\\', values: ["it's"], outcome: 'success', codes: ["it's"] },
  { pointer: '/class', values: ['a"b\\', '草\u202e'], outcome: 'partial', codes: ['a"b\\'] },
  { pointer: '/__proto__', values: ['\u{e0001}'], outcome: 'empty', codes: [] },
];
