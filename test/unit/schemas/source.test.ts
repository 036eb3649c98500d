import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const SOURCE = { id: 'api-guide', title: 'API guide', retrieved: '2026-11-20' };

describe('sourceSchema', () => {
  test('takes a source without and with an address and a note', () => {
    const whole = { ...SOURCE, url: 'https://a.example', note: 'An old state.' };
    expect(sourceSchema.parse(SOURCE)).toEqual(SOURCE);
    expect(sourceSchema.parse(whole)).toEqual(whole);
  });

  test('refuses {}', () => {
    const { error } = sourceSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['id', 'title', 'retrieved']);
  });

  test('refuses unknown keys', () => {
    const { error } = sourceSchema.safeParse({ ...SOURCE, author: 'A' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['author'] }]);
  });

  test.each([
    { id: 'API' },
    { title: '' },
    { url: 'ftp://a.example' },
    { retrieved: '2026-02-30' },
    { retrieved: new Date() },
    { note: 'a\nb' },
  ])('refuses %j', (overrides) => {
    expect(sourceSchema.safeParse({ ...SOURCE, ...overrides }).error?.issues).toHaveLength(1);
  });
});
