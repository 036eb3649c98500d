import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAnswer } from '../../src/catalog/answer.ts';
import { makeEntries } from '../../src/catalog/entries.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import type { Code, Vendor } from '../../src/catalog/catalog.ts';
import { getOutcomeTests } from '../../src/catalog/outcome-tests/outcome-tests.ts';
import type { OutcomeTest } from '../../src/catalog/outcome-tests/outcome-tests.ts';
import { getAtPointer, parsePointer } from '../../src/catalog/pointer.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { Outcome } from '../../src/schemas/note.ts';
import { getExpectedOutcome, getSigns } from '../support/expected-outcome.ts';
import { makeBody, makeLookAlikes, makeStrangeBodies } from '../support/make-hostile-answers.ts';
import { MISLEADING, oddVendor } from '../support/odd-vendors.ts';
import { checkTools, RUNNERS } from '../support/run-outcome-tests.ts';

const LANGUAGES = Object.keys(RUNNERS) as OutcomeTest['id'][];

const { reading, problems } = readCatalog('content');
const vendors = [...makeCatalog(makeEntries(reading)).vendors.values()].filter(
  ({ success }) => success,
);

/** Few, for each of their answers costs a curl and a jq; the same ones in every run. */
const ODD_VENDORS = [...MISLEADING, ...fc.sample(oddVendor, { numRuns: 15, seed: 1 })];

interface Expectation {
  body: string;
  outcome: Outcome;
}

describe('getOutcomeTests', () => {
  beforeAll(checkTools);

  test('has vendors to make tests of', () => {
    expect(problems).toEqual([]);
    expect(vendors).not.toEqual([]);
  });

  describe.for(vendors.map((vendor) => ({ id: vendor.id, vendor })))('for $id', ({ vendor }) => {
    const expectations = [
      ...getExampleExpectations(vendor),
      ...getCodeExpectations(vendor),
      ...getSignExpectations(vendor),
      ...getHostileExpectations(vendor),
    ];

    // Each one waits for other processes.
    test.concurrent.for(LANGUAGES)('tells outcomes in %s', async (id, { expect }) => {
      const text = getText(vendor, id);
      // A failure may come with any status, and its body says more than that.
      const trials = expectations.map(({ body, outcome }) => {
        return { text, body, status: outcome === 'failure' ? 422 : 200 };
      });
      const outcomes = await RUNNERS[id](trials);
      expect(outcomes.map((outcome, i) => ({ body: expectations[i]?.body, outcome }))).toEqual(
        expectations,
      );
    });
  });

  test.for(LANGUAGES)('tells outcomes of odd vendors in %s', async (id) => {
    const trials = ODD_VENDORS.flatMap(({ vendor, bodies }) => {
      const text = getText(vendor, id);
      return bodies.map((body) => ({ text, body, outcome: getExpectedOutcome(vendor, body) }));
    });
    const outcomes = await RUNNERS[id](trials);
    expect(trials.map((trial, i) => ({ ...trial, outcome: outcomes[i] }))).toEqual(trials);
  });

  test('makes TypeScript that the strictest compiler takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'retcode-types-'));
    const all = [...vendors, ...ODD_VENDORS.map(({ vendor }) => vendor)];
    const files = all.map((vendor, i) => {
      const file = join(folder, `test-${i}.ts`);
      writeFileSync(file, getText(vendor, 'typescript'));
      return file;
    });
    expect(getTypeErrors(files)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

/** The test as a reader copies it. */
function getText(vendor: Vendor, id: OutcomeTest['id']): string {
  return getOutcomeTests(vendor).find((one) => one.id === id)?.text ?? '';
}

function getTypeErrors(files: string[]): string[] {
  const program = ts.createProgram(files, {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    types: [],
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    allowUnreachableCode: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
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

function getHostileExpectations(vendor: Vendor): Expectation[] {
  const { success } = vendor;
  if (!success) return [];
  const known = getSigns(vendor).map(({ value }) => value);
  const bodies = [...makeLookAlikes(success, known), ...makeStrangeBodies(success)];
  return bodies.map((body) => ({ body, outcome: 'failure' }));
}

/** Nothing that is not known to be anything better. */
function getOutcome(code: Code | undefined): Outcome {
  return code?.note?.outcome ?? 'failure';
}
