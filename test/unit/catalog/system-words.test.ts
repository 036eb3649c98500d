import { describe, expect, test } from 'vitest';
import { formatOnSystems, getNumbersBySystem } from '../../../src/catalog/system-words.ts';
import { makeTestCode } from '../../support/make-catalog.ts';

const titles = ['Linux', 'macOS', 'FreeBSD', 'AIX', 'Solaris'];
const systems = titles.map((title) => ({ id: title.toLowerCase(), title }));

describe('formatOnSystems', () => {
  test.each([
    [1, '28 on Linux'],
    [2, '28 on Linux and macOS'],
    [3, '28 on Linux, macOS and FreeBSD'],
    [5, '28 on Linux, macOS and 3 more'],
  ])('names %i systems, and counts those of more than three', (count, text) => {
    expect(formatOnSystems('28', systems.slice(0, count))).toBe(text);
  });
});

describe('getNumbersBySystem', () => {
  test('has each number once with all its systems, in the order of these', () => {
    const numbers = { aix: '79', macos: '61', linux: '111', freebsd: '61' };
    const code = makeTestCode({ numbers }, { vendor: { systems } });
    expect(getNumbersBySystem(code)).toEqual([
      { number: '111', slug: '111', systems: [systems[0]] },
      { number: '61', slug: '61', systems: [systems[1], systems[2]] },
      { number: '79', slug: '79', systems: [systems[3]] },
    ]);
  });
});
