import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeEntries } from '../../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../../src/catalog/make-catalog.ts';
import { readCatalog } from '../../../../src/catalog/read-catalog.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { makeIndexFiles } from '../../../../src/lookup/index/make-files.ts';
import { makeIndexSource } from '../../../../src/lookup/index/source.ts';
import { lookUpFrom } from '../../../../src/lookup/look-up.ts';
import { makeSyntheticVendors } from '../../../support/synthetic.ts';

/** Requests and bytes of gzip that a look-up of a code, a key or a prefix may cost at any size. */
const MAX_REQUESTS = 3;
const MAX_BYTES = 15_000;

/** Requests that any answer of an API may cost: its words lead to many codes. */
const MAX_OF_BODY = 48;

/** Codes and keys of the catalogs that are looked up. */
const SAMPLE = 150;

const SIZES = [0, 10_000, 100_000];

/** Making the largest catalog takes most of it. */
const TIMEOUT = 120_000;

const { reading } = readCatalog('content');

describe.each(SIZES)('among %i codes of other vendors', (size) => {
  const { texts, files } = makeIndex(size);

  test.each(['code', 'key', 'prefix'] as const)(
    'a %s costs few requests and bytes',
    async (kind) => {
      const dear: string[] = [];
      for (const text of texts[kind]) {
        const cost = await measure(text, files);
        // All of a small catalog is one file.
        const isMuch = size > 0 && cost.bytes > MAX_BYTES;
        if (cost.requests > MAX_REQUESTS || isMuch)
          dear.push(`${text}: ${cost.requests} requests, ${cost.bytes} bytes`);
      }
      expect(dear).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    'an answer of a shape that many vendors have costs a bounded number of requests',
    async () => {
      const counts: number[] = [];
      for (const text of texts.body) counts.push((await measure(text, files)).requests);
      expect(Math.max(...counts)).toBeLessThanOrEqual(MAX_OF_BODY);
    },
    TIMEOUT,
  );
});

function makeIndex(size: number) {
  const others =
    size === 0 ? [] : makeSyntheticVendors({ codes: size, vendors: size / 100, seed: 1 });
  const data = makeLookupData(
    makeCatalog(makeEntries({ ...reading, vendors: [...reading.vendors, ...others] })),
  );
  const { index, shards } = makeIndexFiles(data, () => 'shards');
  const step = Math.ceil(data.codes.length / SAMPLE);
  const codes = data.codes.filter((_, i) => i % step === 0);
  const numbers = codes.map(({ code }) => code).filter((code) => /^-?\d+$/.test(code));
  const texts = {
    code: numbers,
    key: codes.flatMap(({ key }) => (key !== undefined && /[a-z]_?[A-Z]|_/.test(key) ? key : [])),
    body: codes.map(({ code, message }) => JSON.stringify({ code, message, data: null })),
    prefix: numbers.filter(({ length }) => length > 4).map((code) => code.slice(0, 4)),
  };
  const files = new Map<string, object>([
    ['index', index],
    ...[...shards].map(([name, shard]): [string, object] => [`shards/${name}`, shard]),
  ]);
  return { texts, files };
}

async function measure(text: string, files: ReadonlyMap<string, object>) {
  const sizes: number[] = [];
  const source = await makeIndexSource((path) => {
    const json = JSON.stringify(files.get(path));
    sizes.push(gzipSync(json).length);
    return Promise.resolve(JSON.parse(json) as unknown);
  });
  await lookUpFrom(text, source);
  return { requests: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
