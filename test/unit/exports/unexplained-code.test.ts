import { describe, expect, test } from 'vitest';
import { getUnfailing } from '../../../src/catalog/outcome.ts';
import { getCodeDescription, getCodeKind } from '../../../src/catalog/headlines.ts';
import { getOutcomeChecks } from '../../../src/catalog/outcome-tests/outcome-checks.ts';
import { makeCodeMarkdown } from '../../../src/exports/code-markdown.ts';
import { codeRecordSchema, makeCodeRecord } from '../../../src/exports/code-record.ts';
import { COLUMN_NAMES, makeRow } from '../../../src/exports/columns.ts';
import { makeProblemDetails } from '../../../src/exports/problem-details.ts';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { getCode, getTestUrl, getVendor, makeTestCatalog } from '../../support/make-catalog.ts';
import { makeCode, makeEnvelope, makeNote } from '../../support/make-catalog.ts';
import { makeIndex } from '../../support/make-index.ts';

/** A vendor that somebody has begun to explain: a note, two codes in single words, and one without. */
const VENDOR = {
  vendor: {
    notes: 'incomplete' as const,
    envelopes: [makeEnvelope()],
    success: { pointer: '/code', equals: [1] },
  },
  codes: [
    makeCode({ code: '0', message: 'Fine' }),
    makeCode({ code: '7', message: 'Too late for the train' }),
    makeCode({ code: '8', message: 'Nobody knows this one' }),
    makeCode({ code: '9', message: 'Wrong address' }),
  ],
  notes: { 9: makeNote({ outcome: 'failure', title: 'The address is misspelt' }) },
  facets: {
    0: { outcome: 'pending' as const },
    7: { outcome: 'failure' as const, retry: 'never' as const, actor: 'caller' as const },
  },
};

const CATALOG = makeTestCatalog({ vendors: [VENDOR] });
const ACME = getVendor(CATALOG);
const [DONE, TABLED, OPEN, NOTED] = ['0', '7', '8', '9'].map((code) => getCode(ACME, code)) as [
  ReturnType<typeof getCode>,
  ReturnType<typeof getCode>,
  ReturnType<typeof getCode>,
  ReturnType<typeof getCode>,
];

describe('a code without a note', () => {
  test('has a record without one, and what is said of it in single words', () => {
    const records = [TABLED, OPEN, NOTED].map((code) => makeCodeRecord(code, getTestUrl));
    for (const record of records) expect(codeRecordSchema.parse(record)).toEqual(record);
    expect(records.map(({ note, noteOf, facets }) => [note?.outcome, noteOf, facets])).toEqual([
      [undefined, null, { outcome: 'failure', actor: 'caller', retry: 'never' }],
      [undefined, null, null],
      ['failure', 'code', null],
    ]);
  });

  test('has the single words in the columns of a note, and nothing else there', () => {
    const row = (code: typeof OPEN): Record<string, string> =>
      Object.fromEntries(makeRow(code, getTestUrl).map((cell, i) => [COLUMN_NAMES[i] ?? '', cell]));
    const none = { title: '', noteOf: '', problem: '' };
    expect(row(TABLED)).toMatchObject({ ...none, outcome: 'failure', actor: 'caller' });
    expect(row(OPEN)).toMatchObject({ ...none, outcome: '', actor: '', retry: '' });
  });

  test('says in Markdown that nobody has explained it', () => {
    const [tabled, open] = [TABLED, OPEN].map((code) =>
      makeCodeMarkdown(code, CATALOG, getTestUrl).split('\n'),
    );
    expect(open).toContain('No explanation yet.');
    expect(open?.join('\n')).not.toContain('Retry?');
    expect(tabled?.join('\n')).toMatch(/No explanation yet\.\n\n.*Failure\n.*no\n.*integration/);
  });

  test('is described by the words of the vendor, and what is known', () => {
    expect(getCodeDescription(OPEN)).toBe(
      'Nobody knows this one No explanation yet. Acme, Mail API v1.',
    );
    expect(getCodeDescription(TABLED)).toContain('Too late for the train Failure · retry: no');
    expect([TABLED, OPEN].map(getCodeKind)).toEqual([
      'Acme Mail error code',
      'Acme Mail response code',
    ]);
  });

  test('has a problem to answer with where it is known to be a failure', () => {
    expect(makeProblemDetails(TABLED, getTestUrl)?.title).toBe('Too late for the train');
    expect([DONE, OPEN].map((code) => makeProblemDetails(code, getTestUrl))).toEqual([null, null]);
  });

  test('is in the tests to copy where it is known not to be a failure', () => {
    expect(getOutcomeChecks(ACME)).toMatchObject([{}, { outcome: 'pending', codes: ['0'] }]);
    expect(getUnfailing(ACME).map(({ code }) => code)).toEqual(['0']);
  });

  test('is found, with what is known', () => {
    const index = makeIndex(VENDOR);
    const find = (text: string) => lookUp(text, index).answers[0];
    expect(find('Acme Mail: Nobody knows this one')).toMatchObject({ code: '8' });
    expect(find('Acme Mail: Nobody knows this one')).not.toHaveProperty('verdict');
    expect(find('Acme Mail: Too late for the train')).toMatchObject({
      code: '7',
      verdict: { outcome: 'failure', retry: 'never', actor: 'caller' },
    });
  });
});
