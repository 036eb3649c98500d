import type { PrintedForm } from '../../schemas/form.ts';
import type { Code, Vendor } from '../catalog.ts';
import { isPrintedSo, makeCodeFinder } from './code-finder.ts';
import type { CodeFinder } from './code-finder.ts';
import { findByMessage } from './like-example.ts';
import { compileForm, findTelling, matchForm } from './printed-form.ts';
import type { FormMatch } from './printed-form.ts';

/** A line that was really printed in a form, and of which codes it says something. */
export interface FormExample {
  line: string;
  match: FormMatch;
  codes: readonly Code[];
  /** Where in the line that stands which tells the code. */
  telling: readonly [number, number][];
}

/** By catalog: all its codes ask for the same forms. */
const examples = new WeakMap<Vendor, Map<PrintedForm, FormExample[]>>();
const finders = new WeakMap<Vendor, CodeFinder<Code>>();

/** Reads the real lines of a form. */
export function getExamples(vendor: Vendor, form: PrintedForm): readonly FormExample[] {
  const known = examples.get(vendor) ?? new Map<PrintedForm, FormExample[]>();
  examples.set(vendor, known);
  const found = known.get(form) ?? readExamples(vendor, form);
  known.set(form, found);
  return found;
}

function readExamples(vendor: Vendor, form: PrintedForm): FormExample[] {
  const finder = finders.get(vendor) ?? makeCodeFinder(vendor.codes, vendor.numbering);
  finders.set(vendor, finder);
  const compiled = compileForm(form.form);
  return form.matches.flatMap((line) =>
    matchForm(compiled, line)
      .map((match) => ({ line, match, codes: findCodes(match, { vendor, form, finder }) }))
      .filter(({ codes }) => codes.length > 0)
      .slice(0, 1)
      .map((one) => ({ ...one, telling: findTelling(compiled, line, one.match) })),
  );
}

/** The codes that are named, and of several those whose text stands there; or all whose text it is. */
function findCodes(
  match: FormMatch,
  { vendor, form, finder }: { vendor: Vendor; form: PrintedForm; finder: CodeFinder<Code> },
): readonly Code[] {
  const { code, key, number, phrase, message = '' } = match;
  const isNamed = [code, key, number, phrase].some((text) => text !== undefined);
  const named = isNamed
    ? finder.find(match, form)
    : vendor.codes.filter((one) => isPrintedSo(one, form));
  if (isNamed && named.length < 2) return named;
  const told = findByMessage(message, named);
  return isNamed && told.length === 0 ? named : told;
}
