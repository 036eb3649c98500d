import { describe, expect, test } from 'vitest';
import { getCoreName, getSavedName, getVisitedName } from '../../../src/offline/names.ts';
import { getPlaces } from '../../../src/offline/places.ts';
import { getStrategy } from '../../../src/offline/strategy.ts';
import type { Asked, Strategy } from '../../../src/offline/strategy.ts';

const ORIGIN = 'https://retcode.example';
const ROOTS = ['_astro', 'api', 'favicon.svg', 'hyper', 'lookup', 'offline', 'pagefind'];

function ask(path: string, asked: Partial<Asked> = {}, base = '/retcode/'): Strategy {
  const url = new URL(path, `${ORIGIN}${base}`);
  return getStrategy(
    { url, method: 'GET', mode: 'no-cors', cache: 'default', ...asked },
    { origin: ORIGIN, base, roots: ROOTS },
  );
}

describe('getStrategy', () => {
  test.each<[Strategy, string]>([
    ['page', ''],
    ['page', '?q=994'],
    ['page', 'hyper/10/?ticket=1'],
    ['page', 'hyper/10'],
    ['page', 'hyper/10.json'],
    ['stranger', 'nobody/10/'],
    ['none', 'https://other.example/retcode/hyper/'],
    ['none', '/elsewhere/'],
    ['none', '/retcode-x/hyper/'],
  ])('is "%s" for a visit of %s', (strategy, path) => {
    expect(ask(path, { mode: 'navigate' })).toBe(strategy);
  });

  test.each<[Strategy, string]>([
    ['frozen', '_astro/BeSlZDUQ.css'],
    ['frozen', 'lookup/1f2e3d/key-0.json'],
    ['frozen', 'pagefind/fragment/en_1f2e3d.pf_fragment'],
    ['frozen', 'pagefind/index/en_1f2e3d.pf_index'],
    ['frozen', 'pagefind/pagefind.en_4fd0f2c211.pf_meta'],
    ['index', 'lookup/index.json'],
    ['set', 'pagefind/pagefind.js?1'],
    ['set', 'pagefind/pagefind-entry.json?ts=1764'],
    ['set', 'pagefind/wasm.en.pagefind'],
    ['fresh', 'hyper/10.md'],
    ['fresh', 'api/v1/hyper.json'],
    ['fresh', 'favicon.svg'],
    ['none', 'sw.js'],
    ['none', 'nobody/10.json'],
  ])('is "%s" for %s, asked for by a page', (strategy, path) => {
    expect(ask(path)).toBe(strategy);
  });

  test('leaves to the server what is meant for it', () => {
    expect(ask('hyper/10/', { method: 'POST', mode: 'navigate' })).toBe('none');
    expect(ask('hyper/10.md', { cache: 'no-cache' })).toBe('none');
  });

  test('answers a visit also where the reader asks for the page anew', () => {
    expect(ask('hyper/10/', { mode: 'navigate', cache: 'reload' })).toBe('page');
  });

  test('takes what lies at the top of an origin beside the site for a stranger', () => {
    expect(ask('/retcode/hyper/', { mode: 'navigate' }, '/')).toBe('stranger');
    expect(ask('/retcode/hyper/10.md', {}, '/')).toBe('none');
    expect(ask('/hyper/', { mode: 'navigate' }, '/')).toBe('page');
  });
});

describe('getPlaces', () => {
  const base = '/retcode/';
  const [older, newer] = [getCoreName(base, 'v1'), getCoreName(base, 'v2')];
  const [visited, saved] = [getVisitedName(base), getSavedName(base)];
  const names = [older, visited, saved, newer, getVisitedName('/')];

  test.each<[Strategy, string[]]>([
    ['page', [visited, saved, newer, older]],
    ['fresh', [visited, saved, newer, older]],
    ['set', [saved, newer, older]],
    ['index', [saved, newer, older]],
    ['frozen', [newer, older, saved, visited]],
    ['stranger', []],
    ['none', []],
  ])('for "%s" are its own', (strategy, places) => {
    expect(getPlaces(strategy, names, base)).toEqual(places);
  });
});
