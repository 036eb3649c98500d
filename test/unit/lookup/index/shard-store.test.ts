import { describe, expect, test } from 'vitest';
import type { ManifestFile } from '../../../../src/lookup/index/files.ts';
import { makeShardStore } from '../../../../src/lookup/index/shard-store.ts';

const EMPTY = { starts: [] };
const MANIFEST: ManifestFile = {
  kind: 'manifest',
  folder: 'abc',
  codes: 1000,
  keys: 1,
  tables: {
    code: { starts: ['0', '4', '9'], each: 2 },
    name: { starts: ['a', 'm'] },
    word: EMPTY,
    pair: EMPTY,
  },
  common: {},
};
const FILES: Record<string, unknown> = {
  'abc/starts-code-0': ['0', '2'],
  'abc/starts-code-1': ['4', '42'],
  'abc/starts-code-2': ['9'],
  'abc/name-0': { acme: [1] },
  'abc/name-1': { moon: [2] },
};

describe('makeShardStore', () => {
  test.each([
    ['-1', 'code-0'],
    ['0', 'code-0'],
    ['1999', 'code-0'],
    ['2', 'code-1'],
    ['41', 'code-2'],
    ['42', 'code-3'],
    ['8', 'code-3'],
    ['z', 'code-4'],
  ])('finds the shard of %s by files of starts', async (term, name) => {
    const { store, paths } = makeStore();
    expect(await store.findShard('code', term)).toBe(name);
    expect(paths).toHaveLength(1);
  });

  test('finds shards by the first file where there are few', async () => {
    const { store, paths } = makeStore();
    expect(await store.findShard('name', 'moon')).toBe('name-1');
    expect(paths).toEqual([]);
  });

  test('finds no shard of an empty table', async () => {
    expect(await makeStore().store.findShard('word', 'moon')).toBeUndefined();
    expect(await makeStore().store.getRowsNear('word', 'moon')).toEqual([]);
  });

  test.each([
    ['moon', [2]],
    ['acme', [1]],
    ['mars', undefined],
    ['toString', undefined],
  ])('gives the row of %s', async (term, row) => {
    expect(await makeStore().store.getRow('name', term)).toEqual(row);
  });
});

function makeStore() {
  const paths: string[] = [];
  const store = makeShardStore(MANIFEST, (path) => {
    paths.push(path);
    return Promise.resolve(FILES[path]);
  });
  return { store, paths };
}
