import type { Vendor } from '../../catalog/catalog.ts';
import type { DerivingRule } from '../../catalog/derive.ts';
import type { PrintedForm, Printer } from './data.ts';

/** How the codes of a catalog are printed and written, where it says so. */
export function makePrinters({ id, forms, numbering, derived, fallback }: Vendor): Printer[] {
  const patterns = fallback.flatMap(({ pattern }) => pattern ?? []);
  const printer: Printer = {
    vendor: id,
    ...(numbering && { numbering }),
    ...(forms.length > 0 && { forms: forms.map(makeForm) }),
    ...(derived.length > 0 && { derived: derived.map(makeDerivingRule) }),
    ...(patterns.length > 0 && { patterns }),
  };
  return Object.keys(printer).length > 1 ? [printer] : [];
}

function makeForm({ form, by, sections, codes, shared }: Vendor['forms'][number]): PrintedForm {
  return {
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
