import { describe, expect, test } from 'vitest';
import {
  getCoreName,
  getCoreNames,
  getOwnNames,
  getSavedName,
  getVisitedName,
  isOfOtherSite,
} from '../../../src/offline/names.ts';

/** Caches of three sites on one origin, and one of somebody else's. */
const BASES = ['/', '/retcode/', '/retcode-x/'];
const NAMES = [
  'someone-elses',
  ...BASES.flatMap((base) => [
    getCoreName(base, 'v1'),
    getVisitedName(base),
    getCoreName(base, 'v2'),
    getSavedName(base),
  ]),
];

describe('getOwnNames', () => {
  test.each(BASES)('takes those of %s, and none of the other sites on its origin', (base) => {
    expect(getOwnNames(NAMES, base)).toEqual([
      `retcode:${base}:core:v1`,
      `retcode:${base}:visited`,
      `retcode:${base}:core:v2`,
      `retcode:${base}:saved`,
    ]);
  });
});

describe('getCoreNames', () => {
  test('gives the newest first', () => {
    expect(getCoreNames(NAMES, '/retcode/')).toEqual([
      'retcode:/retcode/:core:v2',
      'retcode:/retcode/:core:v1',
    ]);
  });
});

describe('isOfOtherSite', () => {
  test.each([
    ['/retcode/hyper/', '/', true],
    ['/retcode-x/hyper/', '/', true],
    ['/retcode-y/hyper/', '/', false],
    ['/hyper/', '/', false],
    ['/retcode/hyper/', '/retcode/', false],
  ])('says of %s whether it belongs to a site below %s', (path, base, isOther) => {
    expect(isOfOtherSite(path, NAMES, base)).toBe(isOther);
  });
});
