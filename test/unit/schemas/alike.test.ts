import { describe, expect, test } from 'vitest';
import { alikeSchema } from '../../../src/schemas/alike.ts';

const PAIR = { notes: ['hyper/13', 'hyper/28'], reason: 'The document gives them the same line.' };

describe('alikeSchema', () => {
  test('takes two notes and a reason', () => {
    expect(alikeSchema.parse(PAIR)).toEqual(PAIR);
  });

  test('refuses {}', () => {
    const { error } = alikeSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['notes', 'reason']);
  });

  test('refuses unknown keys', () => {
    const { error } = alikeSchema.safeParse({ ...PAIR, until: '2027' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['until'] }]);
  });

  test.each([
    { notes: [] },
    { notes: ['hyper/13'] },
    { notes: ['hyper/13', 'hyper/13'] },
    { notes: ['hyper/13', 'hyper/28', 'hyper/29'] },
    { notes: 'hyper/13' },
    { reason: '' },
  ])('refuses %j', (overrides) => {
    expect(alikeSchema.safeParse({ ...PAIR, ...overrides }).error?.issues).toHaveLength(1);
  });
});
