import { describe, expect, test } from 'vitest';
import type { LookupData } from '../../../../src/lookup/index/data.ts';
import { makeIndexFiles } from '../../../../src/lookup/index/make-files.ts';
import type { CodeShard, ManifestFile } from '../../../../src/lookup/index/files.ts';
import { makeData } from '../../../support/make-index.ts';

const large = makeLarge((i) => `k${i}`);

describe('makeIndexFiles', () => {
  test('makes one file of a small catalog', () => {
    const data = makeData();
    const { index, shards } = makeIndexFiles(data, () => 'abc');
    expect(index).toEqual({ kind: 'whole', ...data });
    expect(shards.size).toBe(0);
  });

  test('makes a manifest and shards of a large one', () => {
    const { index, shards } = makeIndexFiles(large, () => 'abc');
    expect(index).toMatchObject({ kind: 'manifest', folder: 'abc', codes: large.codes.length });
    const kinds = new Set([...shards.keys()].map((name) => name.split('-')[0]));
    expect(kinds).toEqual(new Set(['code', 'entry', 'vendor', 'name', 'key', 'word', 'pair']));
  });

  test('puts every code into a shard by its string and one by its place', () => {
    const { shards } = makeIndexFiles(large, () => 'abc');
    for (const kind of ['code', 'entry']) {
      const parts = [...shards].filter(([name]) => name.startsWith(`${kind}-`));
      const codes = parts.flatMap(([, shard]) => (shard as CodeShard).codes);
      expect(new Set(codes)).toEqual(new Set(large.codes));
      expect(codes).toHaveLength(large.codes.length);
    }
  });

  test('names the folder from what is in it', () => {
    const contents: string[] = [];
    makeIndexFiles(large, (content) => {
      contents.push(content);
      return 'abc';
    });
    expect(contents).toEqual([JSON.stringify(large)]);
  });

  test('keeps no shard of a table much larger than a look-up is worth', () => {
    const { shards } = makeIndexFiles(large, () => 'abc');
    const sizes = [...shards]
      .filter(([name]) => /^(?:name|key|word|pair)-/.test(name))
      .map(([, shard]) => JSON.stringify(shard).length);
    expect(Math.max(...sizes)).toBeLessThan(24_000);
  });

  test.each([
    ['words', (i: number) => `key${i}`],
    ['numbers', (i: number) => `1${i}`],
    ['numbers among words', (i: number) => (i % 2 ? `2${i}` : `2${i}x`)],
    ['names of every object', (i: number) => (i === 7 ? '__proto__' : `constructor${i}`)],
  ])('says where the shards of keys that are %s begin', (_, makeKey) => {
    const { index, shards } = makeIndexFiles(makeLarge(makeKey), () => 'abc');
    const starts = (index as ManifestFile).tables.key;
    const parts = starts.map((_start, i) => Object.keys(shards.get(`key-${i}`) ?? {}));
    expect(parts.length).toBeGreaterThan(1);
    for (const [i, terms] of parts.entries()) {
      for (const term of terms) {
        expect(term >= (starts[i] ?? '')).toBe(true);
        const next = starts[i + 1];
        if (next !== undefined) expect(term < next).toBe(true);
      }
    }
  });
});

/** Makes a catalog of one vendor that is too large for one file. */
function makeLarge(makeKey: (i: number) => string): LookupData {
  const { vendors } = makeData({ vendors: [{}] });
  const codes = Array.from({ length: 2000 }, (_, i) => ({
    vendor: 'acme',
    code: String(i),
    key: makeKey(i),
    message: `Part ${i} of machine${i % 90} failed.`,
  }));
  return { vendors, codes };
}
