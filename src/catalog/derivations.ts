import type { Derivation } from '../schemas/derivation.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';
import { deriveNumber, findDerived, getSourceName } from './derive.ts';

/** How a code is made from others by arithmetic: `137 = 128 + 9`, SIGKILL. */
export interface CodeDerivation {
  arithmetic: string;
  /** Who makes it so, and from what. */
  says: string;
  /** The codes whose number it is made from, and what each is called behind the arithmetic. */
  from: readonly { code: Code; name: string }[];
}

/** A number by which a code is reported, and the code that this is by itself, where it is one. */
export interface MadeNumber {
  number: string;
  says: string;
  code: Code | undefined;
}

const WHOLE_NUMBER = /^-?\d+$/;

/** The ways in which a code is made from others, of its own catalog or of others. */
export function getDerivations(
  { code, vendor }: Code,
  { vendors }: Pick<Catalog, 'vendors'>,
): CodeDerivation[] {
  return deriveNumber(code, vendor).flatMap((derived) => {
    const { rule, arithmetic } = derived;
    const owner = vendors.get(rule.catalog ?? vendor.id);
    const from = findDerived(derived, owner?.codes ?? [], owner?.numbering);
    const named = from.map((one) => ({ code: one, name: getSourceName(one, derived) ?? one.code }));
    return named.length === 0 ? [] : [{ arithmetic, says: rule.says, from: named }];
  });
}

/** The numbers that are made from those of a code: a shell reports SIGKILL as 137. */
export function getMadeNumbers(code: Code, { vendors }: Pick<Catalog, 'vendors'>): MadeNumber[] {
  const own = code.vendor;
  const others = [...vendors.values()].filter((vendor) => vendor !== own);
  const made = [own, ...others].flatMap((vendor) =>
    vendor.derived
      .filter(({ catalog = vendor.id }) => catalog === own.id)
      .flatMap((rule) => getNumbers(code, rule).map((number) => makeNumber(number, rule, vendor))),
  );
  const isFirst = ({ number }: MadeNumber, i: number) =>
    made.findIndex((other) => other.number === number) === i;
  return made.filter((one, i) => one.number !== code.code && isFirst(one, i));
}

/** What a rule makes of the numbers of a code; nothing of a mask, under which many are alike. */
function getNumbers({ code, section, numbers = {} }: Code, rule: Derivation): string[] {
  const { sections, system, from, to } = rule;
  if (sections && !sections.includes(section ?? '')) return [];
  const own = system === undefined ? [code, ...Object.values(numbers)] : [numbers[system] ?? ''];
  return [...new Set(own)]
    .filter((number) => WHOLE_NUMBER.test(number))
    .flatMap((number) => apply(BigInt(number), rule) ?? [])
    .filter((value) => BigInt(from) <= value && value <= BigInt(to))
    .map(String);
}

function apply(number: bigint, { minus, negate }: Derivation): bigint | undefined {
  if (minus !== undefined) return number + BigInt(minus);
  return negate ? -number : undefined;
}

function makeNumber(number: string, { says }: Derivation, vendor: Vendor): MadeNumber {
  return { number, says, code: vendor.codes.find(({ code }) => code === number) };
}
