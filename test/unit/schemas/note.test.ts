import { describe, expect, test } from 'vitest';
import { noteSchema, PROBLEMS } from '../../../src/schemas/note.ts';

const NOTE = { title: 'It failed.', outcome: 'failure' };

describe('noteSchema', () => {
  test('takes a title and an outcome alone', () => {
    expect(noteSchema.parse(NOTE)).toEqual({ ...NOTE, related: [], history: [] });
  });

  test.each(PROBLEMS)('takes the problem %s', (problem) => {
    expect(noteSchema.parse({ ...NOTE, problem }).problem).toBe(problem);
  });

  test('takes what was different before', () => {
    const evidence = [{ title: 'Release notes' }];
    const history = [{ says: 'It was called 12.', evidence, strength: 'vendor' }];
    expect(noteSchema.parse({ ...NOTE, history }).history).toEqual(history);
  });

  test('refuses {}', () => {
    const { error } = noteSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path)).toEqual([['title'], ['outcome']]);
  });

  test('refuses unknown keys', () => {
    const { error } = noteSchema.safeParse({ ...NOTE, message: 'Theirs' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['message'] }]);
  });

  test.each([
    { title: 'a\nb' },
    { outcome: 'fail' },
    { problem: 'OK' },
    { problem: 'not_found' },
    { actor: 'somebody' },
    { retry: true },
    { related: '30' },
    { related: [30] },
    { history: 'None' },
  ])('refuses %j', (overrides) => {
    expect(noteSchema.safeParse({ ...NOTE, ...overrides }).error?.issues).toHaveLength(1);
  });
});
