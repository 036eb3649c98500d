import type { Random } from './random.ts';
import { getRealVendors } from './real-vendors.ts';

const STATUSES = [400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 423, 424, 429];
const SERVER_STATUSES = [500, 501, 502, 503, 504];

/** The HTTP statuses that made-up vendors send with their codes. */
export const HTTP_STATUSES: readonly number[] = [...STATUSES, ...SERVER_STATUSES];

/** Slips that are always among those of a larger collection. */
const NEAR_CODES = ['40000', '400000', '9940', '1003120', '40000061'];

/** Makes one code; `topics` is what its message is about. */
export type CodeScheme = (random: Random, topics: readonly string[]) => string;

/** Schemes of numbers as JSON has them. */
export const NUMBER_SCHEMES: readonly (readonly CodeScheme[])[] = [
  [makeBlock(0, 999)],
  [makeBlock(1000, 1600), makeNear, makeBlock(0, 99)],
  [makeBlock(40_000, 40_900), makeBlock(50_000, 50_300), makeStatus],
  [makeBlock(100_000, 100_900), makeBlock(0, 200)],
  [makeBlock(-99, -1), makeBlock(-999, -1), makeBlock(0, 20)],
  [makeBlock(4_000_000, 4_001_300), makeBlock(5_000_000, 5_003_100), makeStatus],
  [makeBlock(1, 300), makeNear],
  [makeBlock(1_003_000, 1_004_000), makeBlock(400_000, 403_000), makeNear],
  [makeBlock(9000, 9999), makeBlock(900, 999), makeNear],
];

/** Schemes of texts. */
export const TEXT_SCHEMES: readonly (readonly CodeScheme[])[] = [
  [makePadded(3), makePadded(4)],
  [makeLettered('E', 1000, 2999)],
  [makeError],
  [makeDotted],
  [makeBlock(0, 999)],
  [makeLettered('AUTH-', 100, 999), makeLettered('SYS-', 100, 999)],
  [makeSymbol],
  [makeSteps],
  [makePadded(5), makePadded(2)],
  [makeLettered('P', 1, 999)],
];

function makeBlock(from: number, to: number): CodeScheme {
  return (random) => String(random.between(from, to));
}

function makePadded(length: number): CodeScheme {
  const last = 10 ** Math.min(length, 4) - 1;
  return (random) => {
    // Zero is in most documents.
    const number = random.chance(0.1) ? 0 : random.between(0, last);
    return String(number).padStart(length, '0');
  };
}

function makeLettered(letters: string, from: number, to: number): CodeScheme {
  return (random) => letters + String(random.between(from, to)).padStart(4, '0');
}

function makeStatus(random: Random): string {
  return String(random.pick(HTTP_STATUSES));
}

/** `10.4`, `3.1.12`. */
function makeSteps(random: Random): string {
  const steps = [random.between(1, 20), random.between(0, 30)];
  return [...steps, ...(random.chance(0.4) ? [random.between(0, 30)] : [])].join('.');
}

function makeError(random: Random, topics: readonly string[]): string {
  return `ERR_${makeSymbol(random, topics)}`;
}

/** `REFUND_NOT_SETTLED`. */
export function makeSymbol(_random: Random, topics: readonly string[]): string {
  return topics
    .slice(0, 4)
    .map((topic) => topic.replaceAll(/[ -]/g, '_').toUpperCase())
    .join('_');
}

/** `refund.not_settled`. */
function makeDotted(_random: Random, [first = 'request', ...rest]: readonly string[]): string {
  const words = [first.replace(' ', '.'), rest.slice(0, 2).join('_')];
  return words
    .filter((word) => word !== '')
    .join('.')
    .replaceAll(' ', '_');
}

/** A number that is a slip away from one of a real vendor: `9940` for `994`, `400000` for `4000001`. */
function makeNear(random: Random): string {
  if (random.chance(0.1)) return random.pick(NEAR_CODES);
  const code = random.pick(getRealVendors().codes);
  const slips = [
    code + String(random.between(0, 9)),
    code.slice(0, -1),
    code.slice(0, -2),
    String(random.between(1, 9)) + code,
    String(Number(code) + random.pick([-1, 1])),
    code.replace(/0(?=\d)/, ''),
  ];
  const slip = random.pick(slips);
  return /^-?[1-9]\d*$/.test(slip) ? slip : makeNear(random);
}
