import { describe, expect, test } from 'vitest';
import { formatPublished, getPinnedSlugs } from '../../../src/catalog/published-path.ts';

describe('formatPublished', () => {
  test.each([
    [{ path: '/hyper/10/', code: '10' }, '/hyper/10/ "10"'],
    [{ path: '/hyper/' }, '/hyper/'],
    [{ path: '/a/b~quote~/', code: 'b"' }, '/a/b~quote~/ "b\\""'],
    [{ path: '/a/~empty~/', code: '' }, '/a/~empty~/ ""'],
  ])('formats %j', (published, line) => {
    expect(formatPublished(published)).toBe(line);
  });
});

describe('getPinnedSlugs', () => {
  const published = [
    { path: '/', line: 1 },
    { path: '/hyper/', line: 2 },
    { path: '/hyper/10/', code: '10', line: 3 },
    { path: '/hyper/err_x/', code: 'ERR_X', line: 4 },
    { path: '/hyperion/11/', code: '11', line: 5 },
    { path: '/code/10/', code: '10', line: 6 },
  ];

  test('takes the slugs of one vendor, by code', () => {
    expect([...getPinnedSlugs(published, 'hyper')]).toEqual([
      ['10', '10'],
      ['ERR_X', 'err_x'],
    ]);
  });

  test('takes nothing where nothing was published', () => {
    expect(getPinnedSlugs(published, 'mobizon').size).toBe(0);
  });
});
