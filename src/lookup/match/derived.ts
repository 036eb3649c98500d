import { deriveNumber, findDerived, sayDerived } from '../../catalog/derive.ts';
import type { IndexedCode, Printer } from '../index/data.ts';
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
  { printers, byCode, byNumber }: LookupIndex,
): DerivedCode[] {
  const printer = printers.find((one) => one.vendor === vendor);
  return derive(value, printer).flatMap((derived) => {
    const catalog = derived.rule.catalog ?? vendor;
    const numbered = byNumber.get(derived.number)?.map(({ code }) => code) ?? [];
    const all = new Set([...(byCode.get(derived.number) ?? []), ...numbered]);
    const own = [...all].filter((code) => code.vendor === catalog);
    return findDerived(derived, own).map((code) => ({ code, says: sayDerived(derived, [code]) }));
  });
}

/** The numbers from which one may be made: they are asked for of an index that is not all there. */
export function getDerivedNumbers(value: string, printer: Printer | undefined): string[] {
  return derive(value, printer).map(({ number }) => number);
}

function derive(value: string, printer: Printer | undefined) {
  const { derived, numbering } = printer ?? {};
  return derived ? deriveNumber(value.trim(), { derived, numbering }) : [];
}
