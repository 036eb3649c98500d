import { describe, expect, test } from 'vitest';
import type { IndexedCode, IndexedVendor, LookupData } from '../../../../src/lookup/index/data.ts';
import { makeIndexFiles } from '../../../../src/lookup/index/make-files.ts';
import { getKeyShard, getKeyTerms } from '../../../../src/lookup/index/files.ts';
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
    expect(kinds).toEqual(
      new Set(['code', 'key', 'entry', 'list', 'vendor', 'word', 'pair', 'whole']),
    );
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
  ])('says where the shards of strings that are %s begin', (_, makeCode) => {
    const { index, shards } = makeIndexFiles(makeLarge(String, makeCode), () => 'abc');
    const { starts } = (index as ManifestFile).tables.code;
    const parts = starts.map((_start, i) => getCodes(shards.get(`code-${i}`)));
    expect(parts.length).toBeGreaterThan(1);
    for (const [i, codes] of parts.entries()) {
      for (const { code } of codes) {
        expect(code >= (starts[i] ?? '')).toBe(true);
        const next = starts[i + 1];
        if (next !== undefined) expect(code < next).toBe(true);
      }
    }
  });

  test('puts codes of a key where it is looked for', () => {
    const { index, shards } = makeIndexFiles(large, () => 'abc');
    const { keys } = index as ManifestFile;
    expect(keys).toBeGreaterThan(1);
    for (const code of large.codes) {
      for (const term of getKeyTerms(code))
        expect(getCodes(shards.get(`key-${getKeyShard(term, keys)}`))).toContain(code);
    }
  });

  test('keeps the codes of one string in one shard, of many those of standards and small vendors', () => {
    const sizes = Array.from({ length: 60 }, (_, i) => 1000 - i);
    const vendors = sizes.map((codes, i) => ({
      ...makeVendor(`v${i}`, codes),
      ...(i === 30 && { isStandard: true as const }),
    }));
    const codes = vendors.flatMap(({ id: vendor }) =>
      Array.from({ length: 20 }, (_, i) => ({ vendor, code: `${i}00`, message: 'Not there' })),
    );
    const { index, shards } = makeIndexFiles({ vendors, codes }, () => 'abc');
    const parts = (index as ManifestFile).tables.code.starts.map((_, i) =>
      getCodes(shards.get(`code-${i}`)),
    );
    const own = parts.filter((part) => part.some(({ code }) => code === '700'));
    expect(own).toHaveLength(1);
    const ids = own.flat().filter(({ code }) => code === '700');
    expect(ids.slice(0, 3).map(({ vendor }) => vendor)).toEqual(['v30', 'v59', 'v58']);
    expect(ids.length).toBeLessThan(60);
  });

  test('keeps the first file small, whatever it leads to', () => {
    const many = makeIndexFiles(
      makeLarge((i) => `k${i}`, String, 120_000),
      () => 'abc',
    );
    const { starts, each = 0 } = (many.index as ManifestFile).tables.code;
    expect(each).toBeGreaterThan(0);
    const files = [...many.shards].filter(([name]) => name.startsWith('starts-code-'));
    expect(files).toHaveLength(starts.length);
    const all = files.flatMap(([, file]) => file as string[]);
    expect(all.length).toBeGreaterThan((files.length - 1) * each);
    for (const [i, start] of all.entries())
      expect(getCodes(many.shards.get(`code-${i}`))[0]?.code.startsWith(start)).toBe(true);
  });
});

/** Makes a catalog of one vendor that is too large for one file. */
function makeLarge(
  makeKey: (i: number) => string,
  makeCode: (i: number) => string = String,
  count = 2000,
): LookupData {
  const codes = Array.from({ length: count }, (_, i) => ({
    vendor: 'acme',
    code: makeCode(i),
    key: makeKey(i),
    message: `Part ${i} of machine${i % 90} failed.`,
  }));
  return { vendors: [makeVendor('acme', count)], codes };
}

function makeVendor(id: string, codes: number): IndexedVendor {
  return { id, name: id, product: id, api: '', codes, names: [id], hosts: [], fields: [] };
}

function getCodes(shard: object | undefined): IndexedCode[] {
  return (shard as CodeShard | undefined)?.codes ?? [];
}
