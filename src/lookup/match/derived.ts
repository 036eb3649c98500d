import { deriveNumber, findDerived, sayDerived } from '../../catalog/derive.ts';
import type { IndexedCode, IndexedVendor } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';

/** A code from whose number another one is made. */
export interface DerivedCode {
  code: IndexedCode;
  /** The arithmetic in words. */
  says: string;
}

/** The codes from which a number is made that a catalog does not list, each with the arithmetic. */
export function findDerivedCodes(
  value: string,
  vendor: string,
  { vendors, makers, byCode, byNumber }: LookupIndex,
): DerivedCode[] {
  const maker = vendors.get(vendor) ?? makers.find((one) => one.vendor === vendor);
  return derive(value, maker).flatMap((derived) => {
    const catalog = derived.rule.catalog ?? vendor;
    const numbered = byNumber.get(derived.number)?.map(({ code }) => code) ?? [];
    const all = new Set([...(byCode.get(derived.number) ?? []), ...numbered]);
    const own = [...all].filter((code) => code.vendor === catalog);
    const { numbering } = vendors.get(catalog) ?? {};
    return findDerived(derived, own, numbering).map((code) => ({
      code,
      says: sayDerived(derived, [code]),
    }));
  });
}

/** The numbers from which one may be made: they are asked for of an index that is not all there. */
export function getDerivedNumbers(value: string, catalog: Deriving | undefined): string[] {
  return derive(value, catalog).map(({ number }) => number);
}

/** What a catalog says of numbers that are made from codes. */
type Deriving = Pick<IndexedVendor, 'derived' | 'numbering'>;

function derive(value: string, catalog: Deriving | undefined) {
  const { derived, numbering } = catalog ?? {};
  return derived ? deriveNumber(value.trim(), { derived, numbering }) : [];
}
