import { describe, expect, test } from 'vitest';
import { getMisleading, getUnfailing } from '../../../src/catalog/outcome.ts';
import { makeCode, makeNote, makeTestVendor } from '../../support/make-catalog.ts';

const VENDOR = makeTestVendor({
  codes: [
    makeCode({ code: '0', http: 200 }),
    makeCode({ code: '1', http: 200 }),
    makeCode({ code: '2' }),
    makeCode({ code: '3', http: 202 }),
    makeCode({ code: '4', http: 400 }),
  ],
  notes: {
    0: makeNote({ outcome: 'success' }),
    1: makeNote({ outcome: 'failure' }),
    2: makeNote({ outcome: 'empty' }),
    3: makeNote({ outcome: 'pending' }),
    4: makeNote({ outcome: 'failure' }),
  },
});

describe('getUnfailing', () => {
  test('gives all codes but failures', () => {
    expect(getUnfailing(VENDOR).map(({ code }) => code)).toEqual(['0', '2', '3']);
  });
});

describe('getMisleading', () => {
  test('gives codes that are no success and come with a status of one', () => {
    expect(getMisleading(VENDOR).map(({ code }) => code)).toEqual(['1', '3']);
  });
});
