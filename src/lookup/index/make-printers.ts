import type { Vendor } from '../../catalog/catalog.ts';
import type { DerivingRule } from '../../catalog/derive.ts';
import { getPhrases } from '../../catalog/printed/code-finder.ts';
import type { ClassPatterns, IndexedVendor, PrintedForm, Printer } from './data.ts';

/** How the codes of each catalog are printed, of those that say so. */
export function makePrinters(vendors: readonly Vendor[]): Printer[] {
  let at = 0;
  return vendors
    .filter(({ forms }) => forms.length > 0)
    .map((vendor): Printer => {
      const patterns = getPatterns(vendor);
      return {
        vendor: vendor.id,
        ...(vendor.kind === 'standard' && { isStandard: true as const }),
        forms: vendor.forms.map((form) => makeForm(form, at++)),
        ...makeArithmetic(vendor),
        ...makePhrases(vendor),
        ...(patterns.length > 0 && { patterns }),
      };
    });
}

/** How codes look that are not listed, of the catalogs that tell by their looks what they are. */
export function makeClasses(vendors: readonly Vendor[]): ClassPatterns[] {
  return vendors
    .map((vendor) => ({ vendor: vendor.id, patterns: getPatterns(vendor) }))
    .filter(({ patterns }) => patterns.length > 0);
}

/** Which numbers are a catalog's codes, or are made from them. */
export function makeArithmetic({
  numbering,
  derived,
}: Pick<Vendor, 'numbering' | 'derived'>): Pick<IndexedVendor, 'numbering' | 'derived'> {
  return {
    ...(numbering && { numbering }),
    ...(derived.length > 0 && { derived: derived.map(makeDerivingRule) }),
  };
}

/** The codes by their messages, for the forms in which these are names. */
function makePhrases({ forms, codes }: Vendor): Pick<Printer, 'phrases'> {
  if (!forms.some(({ form }) => form.includes('{phrase}'))) return {};
  const pairs = codes.flatMap((code) =>
    [...getPhrases(code)].map((phrase) => [phrase, code.code] as const),
  );
  return { phrases: Object.fromEntries(pairs) };
}

function getPatterns({ fallback }: Vendor): string[] {
  return fallback.flatMap(({ pattern }) => pattern ?? []);
}

function makeForm(
  { form, by, sections, codes, shared }: Vendor['forms'][number],
  at: number,
): PrintedForm {
  return {
    at,
    form,
    by,
    ...(sections && { sections }),
    ...(codes && { codes }),
    ...(shared && { shared }),
  };
}

function makeDerivingRule(derivation: Vendor['derived'][number]): DerivingRule {
  const rule: Partial<Vendor['derived'][number]> & DerivingRule = { ...derivation };
  delete rule.says;
  return rule;
}
