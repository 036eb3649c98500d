import { describe, expect, test } from 'vitest';
import { noteSchema, PROBLEMS } from '../../../src/schemas/note.ts';

describe('noteSchema', () => {
  test('takes a title alone', () => {
    expect(noteSchema.parse({ title: 'It failed.' })).toEqual({ title: 'It failed.', related: [] });
  });

  test.each(PROBLEMS)('takes the problem %s', (problem) => {
    expect(noteSchema.parse({ title: 'It failed.', problem }).problem).toBe(problem);
  });

  test('refuses {}', () => {
    expect(noteSchema.safeParse({}).error?.issues).toMatchObject([{ path: ['title'] }]);
  });

  test('refuses unknown keys', () => {
    const { error } = noteSchema.safeParse({ title: 'It failed.', message: 'Theirs' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['message'] }]);
  });

  test.each([
    { title: 'a\nb' },
    { outcome: 'fail' },
    { problem: 'OK' },
    { problem: 'not_found' },
    { actor: 'nobody' },
    { retry: true },
    { related: '30' },
    { related: [30] },
  ])('refuses %j', (overrides) => {
    expect(noteSchema.safeParse({ title: 'a', ...overrides }).error?.issues).toHaveLength(1);
  });
});
