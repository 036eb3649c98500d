import type { Derivation } from '../schemas/derivation.ts';
import type { Numbering } from '../schemas/numbering.ts';
import { getCanonical, readNumber } from './printed/numbering.ts';

/** A code as far as its numbers matter: one of a catalog, or of the look-up's index. */
export interface NumberedCode {
  code: string;
  key?: string | undefined;
  section?: string | undefined;
  /** See `numbers` in codes.yaml. */
  numbers?: Partial<Record<string, string>> | undefined;
}

/** A rule as far as it is arithmetic. */
export type DerivingRule = Omit<Derivation, 'says'>;

/** How a number is made from that of a code. */
export interface Derived<Rule extends DerivingRule = DerivingRule> {
  rule: Rule;
  /** The code's number, in decimal digits. */
  number: string;
  /** `150 = 128 + 22` */
  arithmetic: string;
}

/** What a catalog says of numbers that are made from codes. */
interface Deriving<Rule extends DerivingRule> {
  derived: readonly Rule[];
  numbering?: Numbering | undefined;
}

const PLAIN_NUMBER = /^[-+]?\d{1,30}$|^0x[\dA-F]{1,30}$/i;

/** The ways in which a number, as it is written, may be made from that of a code. */
export function deriveNumber<Rule extends DerivingRule>(
  written: string,
  { derived, numbering }: Deriving<Rule>,
): Derived<Rule>[] {
  const values = readValues(written, numbering);
  return derived.flatMap((rule) => {
    const value = values.find((each) => BigInt(rule.from) <= each && each <= BigInt(rule.to));
    const made = value === undefined ? undefined : undo(value, rule);
    if (value === undefined || made === undefined || made === value) return [];
    const arithmetic = formatArithmetic(written, { value, made, rule });
    return [{ rule, number: String(made), arithmetic }];
  });
}

/** Those of a catalog's codes, in its numbering, that have the number from which another one is made. */
export function findDerived<Code extends NumberedCode>(
  { rule: { sections, system }, number }: Derived,
  codes: readonly Code[],
  numbering?: Numbering,
): Code[] {
  return codes.filter(({ code, section, numbers = {} }) => {
    const own = system === undefined ? [code, ...Object.values(numbers)] : [numbers[system]];
    const isMeant = sections === undefined || sections.includes(section ?? '');
    return isMeant && own.some((one = '') => getCanonical(one, numbering) === number);
  });
}

/**
 * The arithmetic with its result in words: `150 = 128 + 22, the number of SIGTTOU`. Systems may have one
 * number for several codes.
 */
export function sayDerived(
  { arithmetic, number }: Pick<Derived, 'arithmetic' | 'number'>,
  codes: readonly Pick<NumberedCode, 'code' | 'key'>[],
): string {
  const names = codes.flatMap((code) => getSourceName(code, { arithmetic, number }) ?? []);
  return names.length === 0 ? arithmetic : `${arithmetic}, the number of ${names.join(' or ')}`;
}

/** What a code is called behind arithmetic that ends in its number; undefined where it has no other name. */
export function getSourceName(
  { code, key }: Pick<NumberedCode, 'code' | 'key'>,
  { arithmetic, number }: Pick<Derived, 'arithmetic' | 'number'>,
): string | undefined {
  return code === number || arithmetic.endsWith(` ${code}`) ? key : code;
}

/** The values that a text may have as a number: with its sign, and as the catalog reads it. */
function readValues(text: string, numbering: Numbering | undefined): bigint[] {
  const plain = PLAIN_NUMBER.test(text) ? [BigInt(text.replace('+', ''))] : [];
  const own = numbering && readNumber(text, numbering);
  return own === undefined ? plain : [...plain, own];
}

/** The number that a value is made from. */
function undo(value: bigint, { minus, negate, mask }: DerivingRule): bigint | undefined {
  if (minus !== undefined) return value - BigInt(minus);
  if (mask !== undefined) return value & BigInt(mask);
  return negate ? -value : undefined;
}

interface Step {
  value: bigint;
  made: bigint;
  rule: DerivingRule;
}

function formatArithmetic(written: string, { value, made, rule }: Step): string {
  const { minus, mask } = rule;
  if (mask !== undefined) {
    // Of a number in another base or with another sign, the mask alone would say nothing.
    const shown = isHexadecimal(mask) ? formatHexadecimal(value) : String(value);
    const isSame = shown.toLowerCase() === written.toLowerCase();
    const whole = isSame ? written : `${written} is ${shown}, and ${shown}`;
    // A number that is as long as the mask is written as the mask is.
    const isLong = isHexadecimal(mask) && made > 0xffffn;
    return `${whole} & ${mask} = ${isLong ? formatHexadecimal(made) : made}`;
  }
  if (minus !== undefined)
    return made < 0n ? `${written} = ${minus} - ${-made}` : `${written} = ${minus} + ${made}`;
  return made < 0n ? `${written} is ${made} without its sign` : `${written} is minus ${made}`;
}

function isHexadecimal(number: string): boolean {
  return /^0x/i.test(number);
}

function formatHexadecimal(value: bigint): string {
  return `0x${value.toString(16).toUpperCase()}`;
}
