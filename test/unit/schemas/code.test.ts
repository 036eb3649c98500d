import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../src/schemas/code.ts';

describe('codeSchema', () => {
  test('takes a code alone and makes it active', () => {
    expect(codeSchema.parse({ code: '000' })).toEqual({ code: '000', status: 'active' });
  });

  test('takes all fields', () => {
    const code = {
      code: '-1',
      section: 'general',
      key: 'ERR_X',
      message: 'Limit of {amount}\nreached',
      placeholders: ['{amount}'],
      description: 'A *limit*.',
      http: 429,
      origin: 'client',
      source: 'api-guide',
      listedSince: '2024-11',
      status: 'deprecated',
      replacedBy: '-2',
    };
    expect(codeSchema.parse(code)).toEqual(code);
  });

  test('refuses {}', () => {
    expect(codeSchema.safeParse({}).error?.issues).toMatchObject([{ path: ['code'] }]);
  });

  test('refuses unknown keys', () => {
    const { error } = codeSchema.safeParse({ code: '1', title: 'Ours' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['title'] }]);
  });

  test.each([
    { code: 0 },
    { code: '' },
    { code: ' 1' },
    { code: 'a\nb' },
    { section: 'General' },
    { key: '' },
    { message: '' },
    { placeholders: [] },
    { placeholders: [''] },
    { description: ' ' },
    { http: '404' },
    { http: 99 },
    { origin: 'both' },
    { listedSince: 'November' },
    { status: 'gone' },
    { replacedBy: 2 },
    { message: null },
  ])('refuses %j', (overrides) => {
    expect(codeSchema.safeParse({ code: '1', ...overrides }).error?.issues).toHaveLength(1);
  });
});
