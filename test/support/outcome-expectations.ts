import { getFacets } from '../../src/catalog/code-facets.ts';
import { makeAnswer } from '../../src/catalog/answer.ts';
import type { Code, Vendor } from '../../src/catalog/catalog.ts';
import { getOutcomeTests } from '../../src/catalog/outcome-tests/outcome-tests.ts';
import type { OutcomeTest } from '../../src/catalog/outcome-tests/outcome-tests.ts';
import { getAtPointer, parsePointer } from '../../src/catalog/pointer.ts';
import type { Outcome } from '../../src/schemas/note.ts';
import { getSigns } from './expected-outcome.ts';
import { makeBody, makeLookAlikes, makeStrangeBodies } from './make-hostile-answers.ts';
import { RUNNERS } from './run-outcome-tests.ts';

/** A body of an answer, and what a test says of it. */
export interface Expectation {
  body: string;
  outcome: Outcome;
}

export const LANGUAGES = Object.keys(RUNNERS) as OutcomeTest['id'][];

/** The test as a reader copies it. */
export function getText(vendor: Vendor, id: OutcomeTest['id']): string {
  return getOutcomeTests(vendor).find((one) => one.id === id)?.text ?? '';
}

/** What a test says of what a vendor sends: its examples, each of its codes, each of its signs. */
export function getOwnExpectations(vendor: Vendor): Expectation[] {
  return [
    ...getExampleExpectations(vendor),
    ...getCodeExpectations(vendor),
    ...getSignExpectations(vendor),
  ];
}

/** Runs a vendor's test on bodies, and gives what it said of each. */
export async function runTest(
  vendor: Vendor,
  id: OutcomeTest['id'],
  expectations: readonly Expectation[],
): Promise<{ body: string | undefined; outcome: string }[]> {
  const text = getText(vendor, id);
  // A failure may come with any status, and its body says more than that.
  const trials = expectations.map(({ body, outcome }) => {
    return { text, body, status: outcome === 'failure' ? 422 : 200 };
  });
  const outcomes = await RUNNERS[id](trials);
  return outcomes.map((outcome, i) => ({ body: expectations[i]?.body, outcome }));
}

function getExampleExpectations({ envelopes, codes }: Vendor): Expectation[] {
  return envelopes.map(({ example, code: pointer }) => {
    const value = String(getAtPointer(JSON.parse(example), pointer));
    const code = codes.find(({ code }) => code === value);
    return { body: example, outcome: getOutcome(code) };
  });
}

function getCodeExpectations({ codes }: Vendor): Expectation[] {
  return codes.flatMap((code) => {
    const answer = makeAnswer(code);
    return answer ? [{ body: answer.text, outcome: getOutcome(code) }] : [];
  });
}

/** Nothing but the field, and the numbers that are written otherwise in JSON. */
function getSignExpectations(vendor: Vendor): Expectation[] {
  return getSigns(vendor).flatMap(({ pointer, value, outcome }) => {
    const text = JSON.stringify(value);
    const others = typeof value === 'number' ? [`${text}.0`, `${text}e0`] : [];
    return [text, ...others].map((written) => {
      return { body: makeBody(parsePointer(pointer), written), outcome };
    });
  });
}

/** What it says of what only looks like a success. */
export function getHostileExpectations(vendor: Vendor): Expectation[] {
  const { success } = vendor;
  if (!success) return [];
  const known = getSigns(vendor).map(({ value }) => value);
  const bodies = [...makeLookAlikes(success, known), ...makeStrangeBodies(success)];
  return bodies.map((body) => ({ body, outcome: 'failure' }));
}

/** Nothing that is not known to be anything better. */
function getOutcome(code: Code | undefined): Outcome {
  return (code && getFacets(code)?.outcome) ?? 'failure';
}
