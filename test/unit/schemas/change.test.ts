import { describe, expect, test } from 'vitest';
import { changeSchema, STRENGTHS } from '../../../src/schemas/change.ts';

const CHANGE = {
  says: 'The code was called 12 before.',
  evidence: [{ title: 'Release notes', url: 'https://a.example/releases' }],
  strength: 'vendor',
};

describe('changeSchema', () => {
  test('takes a change without and with the earlier words and a date', () => {
    const whole = { ...CHANGE, was: 'Wrong\nname', date: '2026-08' };
    expect(changeSchema.parse(CHANGE)).toEqual(CHANGE);
    expect(changeSchema.parse(whole)).toEqual(whole);
  });

  test('takes evidence without an address', () => {
    const evidence = [{ title: 'The printed manual' }];
    expect(changeSchema.parse({ ...CHANGE, evidence }).evidence).toEqual(evidence);
  });

  test.each(STRENGTHS)('takes the strength %s', (strength) => {
    expect(changeSchema.parse({ ...CHANGE, strength }).strength).toBe(strength);
  });

  test('refuses {}', () => {
    const { error } = changeSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['says', 'evidence', 'strength']);
  });

  test.each([
    [{ by: 'A' }, []],
    [{ evidence: [{ title: 'A', page: 3 }] }, ['evidence', 0]],
  ])('refuses the unknown key in %j', (overrides, path) => {
    const { error } = changeSchema.safeParse({ ...CHANGE, ...overrides });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', path }]);
  });

  test.each([
    { says: 'a\nb' },
    { was: '' },
    { date: '2026-13' },
    { evidence: [] },
    { evidence: [{ title: 'A', url: 'ftp://a.example' }] },
    { strength: 'rumour' },
  ])('refuses %j', (overrides) => {
    expect(changeSchema.safeParse({ ...CHANGE, ...overrides }).error?.issues).toHaveLength(1);
  });
});
