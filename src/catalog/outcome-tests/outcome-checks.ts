import type { Envelope } from '../../schemas/envelope.ts';
import { OUTCOMES } from '../../schemas/note.ts';
import type { Outcome } from '../../schemas/note.ts';
import type { Success } from '../../schemas/vendor.ts';
import { getFacets } from '../code-facets.ts';
import type { Code, Vendor } from '../catalog.ts';
import { ANY, parsePointer } from '../pointer.ts';

/** An answer has the outcome if the value at `pointer` is one of `values`, type included. */
export interface OutcomeCheck {
  pointer: string;
  values: readonly CheckValue[];
  outcome: Exclude<Outcome, 'failure'>;
  /** The codes whose notes say so. */
  codes: readonly string[];
}

export type CheckValue = Success['equals'][number];

/**
 * How to tell from an answer what became of the call, in the order in which to ask; what passes no
 * check is a failure. Empty where the vendor's test for success is not known.
 */
export function getOutcomeChecks(vendor: Vendor): OutcomeCheck[] {
  const { success, codes } = vendor;
  if (!success) return [];
  const others = OUTCOMES.filter((outcome) => outcome !== 'success' && outcome !== 'failure');
  return [
    makeSuccessCheck(success, vendor),
    ...others.flatMap((outcome) => makeCodeChecks(codes.filter(hasOutcome(outcome)), outcome)),
  ];
}

/** The first check that accepts a number and the string of the same digits, which wants explaining. */
export function findFirstOfDigits(checks: readonly OutcomeCheck[]): OutcomeCheck | undefined {
  return checks.find(({ values }) =>
    values.some((value) => typeof value === 'number' && values.includes(String(value))),
  );
}

function makeSuccessCheck({ pointer, equals }: Success, vendor: Vendor): OutcomeCheck {
  const isNumber = vendor.envelopes.some(({ code, type }) => code === pointer && type === 'number');
  const values = equals.flatMap((value) =>
    isNumber && typeof value === 'number' ? [value, String(value)] : [value],
  );
  const codes = vendor.codes.filter(hasOutcome('success')).map(({ code }) => code);
  return { pointer, values: [...new Set(values)], outcome: 'success', codes };
}

/** Whether the whole value of one field is the code: of an item of a list, no check says which. */
function isPlainField({ code, where, value }: Envelope): boolean {
  return where === undefined && value === undefined && !parsePointer(code).includes(ANY);
}

/** One check a field, since an outcome's codes may arrive in several. */
function makeCodeChecks(codes: readonly Code[], outcome: OutcomeCheck['outcome']): OutcomeCheck[] {
  const inFields = codes.flatMap(({ code, envelope }) =>
    envelope && isPlainField(envelope) ? [{ code, envelope }] : [],
  );
  const fields = Map.groupBy(inFields, ({ envelope }) => envelope.code);
  return [...fields].map(([pointer, group]) => ({
    pointer,
    values: group.flatMap(({ code, envelope }) => getValues(code, envelope)),
    outcome,
    codes: group.map(({ code }) => code),
  }));
}

/**
 * What a code may look like in JSON. A number that is written otherwise than the code is left out:
 * `-0` and `0.0` are the number 0, and so are not to be told from the code 0.
 */
function getValues(code: string, { type }: Envelope): CheckValue[] {
  const number = Number(code);
  const isNumber = type === 'number' && Number.isFinite(number) && String(number) === code;
  return isNumber ? [number, code] : [code];
}

function hasOutcome(outcome: Outcome): (code: Code) => boolean {
  return (code) => getFacets(code)?.outcome === outcome;
}
