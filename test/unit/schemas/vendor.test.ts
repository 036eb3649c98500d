import { describe, expect, test } from 'vitest';
import { vendorSchema } from '../../../src/schemas/vendor.ts';

const VENDOR = {
  name: 'Acme Inc.',
  product: 'Acme Pay',
  api: 'API v2',
  summary: 'Acme Pay takes payments.',
  language: 'en',
  sources: [{ id: 'errors', title: 'Errors', retrieved: '2026-11-20' }],
};

const FORM = { form: 'error {code}', by: 'Acme', matches: ['error 1'], misses: ['error x'] };

describe('vendorSchema', () => {
  test('takes what it needs and fills in the rest', () => {
    expect(vendorSchema.parse(VENDOR)).toEqual({
      ...VENDOR,
      kind: 'vendor',
      pages: 'all',
      notes: 'complete',
      usual: 5,
      aliases: [],
      documentation: [],
      sections: [],
      systems: [],
      names: 'loose',
      otherNames: [],
      forms: [],
      headers: [],
      envelopes: [],
      fallback: [],
      chains: [],
      derived: [],
      anchors: [],
      history: [],
      hints: [],
    });
  });

  test('refuses {}', () => {
    const { error } = vendorSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path[0])).toEqual(Object.keys(VENDOR));
  });

  test.each([
    [{ mail: 'a@b.example' }, []],
    [{ sources: [{ ...VENDOR.sources[0], x: 1 }] }, ['sources', 0]],
    [{ sections: [{ id: 'a', title: 'A', x: 1 }] }, ['sections', 0]],
    [{ documentation: [{ title: 'A', url: 'https://a.example', x: 1 }] }, ['documentation', 0]],
    [{ success: { pointer: '/a', equals: [0], x: 1 } }, ['success']],
    [{ fallback: [{ from: '1', to: '2', says: 'A', x: 1 }] }, ['fallback', 0]],
    [{ hints: [{ words: ['VSDC'], says: 'A', x: 1 }] }, ['hints', 0]],
  ])('refuses the unknown key in %j', (overrides, path) => {
    const { error } = vendorSchema.safeParse({ ...VENDOR, ...overrides });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', path }]);
  });

  test.each([
    [{ sections: [{}] }, ['id', 'title']],
    [{ documentation: [{}] }, ['title', 'url']],
    [{ success: {} }, ['pointer', 'equals']],
    [{ fallback: [{}] }, ['says']],
    [{ systems: [{}] }, ['id', 'title']],
    [{ forms: [{}] }, ['form', 'by', 'matches', 'misses']],
    [{ chains: [{}] }, ['to', 'says', 'example']],
    [{ derived: [{}] }, ['from', 'to', 'says']],
    [{ history: [{}] }, ['says', 'evidence', 'strength']],
    [{ hints: [{}] }, ['says']],
    [{ sources: [{}] }, ['id', 'title', 'retrieved']],
  ])('refuses the empty record in %j', (overrides, fields) => {
    const { error } = vendorSchema.safeParse({ ...VENDOR, ...overrides });
    expect(error?.issues.map(({ path }) => path.at(-1))).toEqual(fields);
  });

  test.each([
    { name: '' },
    { kind: 'both' },
    { language: 'english' },
    { homepage: 'a.example' },
    { sources: [] },
    { sections: null },
    { success: { pointer: '/a', equals: [] } },
    { success: { pointer: '/a', equals: [null] } },
    { success: { pointer: 'a', equals: [0] } },
    { fallback: [{ from: 1, to: '2', says: 'A' }] },
    { fallback: [{ says: 'A' }] },
    { fallback: [{ from: '1', says: 'A' }] },
    { fallback: [{ from: '1', to: '2', pattern: '1*', says: 'A' }] },
    { usual: 10 },
    { names: 'own' },
    { numbering: { base: 8 } },
    { numbering: { sign: 'ignored' } },
    { forms: [{ ...FORM, form: 'error {code' }] },
    { forms: [{ ...FORM, form: 'error {codes} {key}' }] },
    { forms: [{ ...FORM, misses: [] }] },
    { derived: [{ from: '1', to: '2', says: 'A' }] },
    { derived: [{ from: '1', to: '2', minus: '1', mask: '1', says: 'A' }] },
    { derived: [{ from: 'a', to: '2', minus: '1', says: 'A' }] },
    { otherNames: [{ names: 'as-written' }] },
    { otherNames: [{ names: 'some', codes: ['1'] }] },
    { hints: [{ says: 'A' }] },
    { hints: [{ words: [], says: 'A' }] },
    { anchors: ['code'] },
    { anchors: ['{code}-{code}'] },
  ])('refuses %j', (overrides) => {
    expect(vendorSchema.safeParse({ ...VENDOR, ...overrides }).error?.issues).toHaveLength(1);
  });
});
