import { describe, expect, test } from 'vitest';
import {
  formatLoggedChange,
  getChangesToLog,
  getWordsDigest,
} from '../../../src/catalog/change-log.ts';
import type { LoggedChange } from '../../../src/catalog/change-log.ts';
import { makeNews } from '../../../src/exports/feed/news.ts';
import { getCode } from '../../../src/catalog/catalog.ts';
import type { Catalog, Code } from '../../../src/catalog/catalog.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { FIXTURE_CATALOG } from '../../support/catalogs.ts';

const catalog = loadCatalog(FIXTURE_CATALOG);
const id = 'mobizon/8';
const first = log([]);

describe('getChangesToLog', () => {
  test('logs every code once, by the day on which its source was read', () => {
    const own = first.filter(({ path }) => path === '/mobizon/8/');
    const digest = getWordsDigest(getCode(catalog, id));
    expect(own.map(formatLoggedChange)).toEqual([`2026-11-20 added /mobizon/8/ ${digest}`]);
    expect(first.filter(({ kind }) => kind !== 'meaning')).toHaveLength(catalog.codes.size);
    expect(first.map(({ day }) => day)).toEqual(first.map(({ day }) => day).sort());
    expect(log(first)).toEqual([]);
  });

  test('tells words that have changed from a code that is gone, and from one that is back', () => {
    const changed = log(first, { message: 'Other words' });
    const removed = log(first, { status: 'removed' });
    const back = log([...first, ...removed], {});
    expect([changed, removed, back].map((changes) => changes.map(({ kind }) => kind))).toEqual([
      ['changed'],
      ['removed'],
      ['added'],
    ]);
  });

  test('has no change of a day before those that are logged', () => {
    const last = { ...(first.at(-1) ?? raise()), day: '2027-03-01' };
    expect(log([...first, last], { message: 'Other words' })[0]?.day).toBe('2027-03-01');
  });

  test('sees a code under the path that it had before', () => {
    const old = first.map((line) => ({
      ...line,
      path: line.path.replace('/mobizon/8/', '/mobizon/888/'),
    }));
    expect(log(old).map(({ path }) => path)).toEqual(['/mobizon/8/']);
    expect(log(old, { former: [{ path: '/mobizon/888/', code: '888' }] })).toEqual([]);
  });
});

describe('makeNews', () => {
  test('tells of a new catalog once, and of what comes later one by one', () => {
    const changed = log(first, { message: 'Other words' }, '2027-01-02');
    const news = makeNews(catalog, [...first, ...changed]);
    const ofVendor = news.filter(
      ({ vendor, kind }) => vendor.id === 'mobizon' && kind !== 'meaning',
    );
    expect(ofVendor.map(({ day, kind, path }) => [day, kind, path])).toEqual([
      ['2027-01-02', 'changed', '/mobizon/8/'],
      ['2026-11-20', 'added', '/mobizon/'],
    ]);
  });

  test('tells what meant something else, each time once', () => {
    const meanings = makeNews(catalog, first).filter(({ kind }) => kind === 'meaning');
    const said = meanings.map(({ change }) => change?.says);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });
});

/** The changes to log, if a code is otherwise. */
function log(logged: readonly LoggedChange[], overrides: Partial<Code> = {}, day?: string) {
  const code = { ...getCode(catalog, id), ...overrides };
  const codes = new Map([...catalog.codes, [id, code]]);
  const changes = getChangesToLog({ ...catalog, codes } satisfies Catalog, logged, day);
  return changes.map((change, i): LoggedChange => ({ ...change, line: i + 1 }));
}

function raise(): never {
  throw new Error('Nothing was logged.');
}
