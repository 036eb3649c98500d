import { describe, expect, test } from 'vitest';
import { getFilters, getFilterValues } from '../../../src/components/table/filters.ts';
import { makeCode, makeNote, makeTestCatalog, makeTestVendor } from '../../support/make-catalog.ts';

const FAILURE = makeNote({
  outcome: 'failure',
  problem: 'NOT_FOUND',
  actor: 'caller',
  retry: 'never',
});
const CODES = makeTestVendor({
  codes: [makeCode({ code: '0' }), makeCode({ code: '1', http: 404 }), makeCode({ code: '2' })],
  notes: { 0: makeNote(), 1: FAILURE, 2: { ...FAILURE, problem: 'INTERNAL' } },
}).codes;

describe('getFilters', () => {
  test('offers the values that occur, in words', () => {
    expect(getFilters(CODES, ['http', 'outcome', 'problem'])).toMatchObject([
      { name: 'http', options: [['404', '404']] },
      {
        name: 'outcome',
        options: [
          ['success', 'success'],
          ['failure', 'failure'],
        ],
      },
      {
        name: 'problem',
        options: [
          ['NOT_FOUND', 'Not found'],
          ['INTERNAL', "Fault on the server's side"],
        ],
      },
    ]);
  });

  test('leaves out what all codes have alike, or none has', () => {
    const failures = CODES.slice(1);
    expect(getFilters(failures, ['origin', 'outcome', 'retry', 'actor', 'section'])).toEqual([]);
  });

  test('offers the vendors of codes of several', () => {
    const { vendors } = makeTestCatalog({ vendors: [{}, { id: 'beta' }] });
    const codes = [...vendors.values()].flatMap((vendor) => vendor.codes);
    expect(getFilters(codes, ['vendor'])[0]?.options).toEqual([
      ['acme', 'Acme Mail'],
      ['beta', 'beta'],
    ]);
  });
});

describe('getFilterValues', () => {
  test('gives a row an attribute for every filter', () => {
    expect(CODES.map(getFilterValues)[1]).toEqual({
      'data-vendor': 'acme',
      'data-section': undefined,
      'data-http': '404',
      'data-origin': undefined,
      'data-outcome': 'failure',
      'data-problem': 'NOT_FOUND',
      'data-retry': 'never',
      'data-actor': 'caller',
    });
  });
});
