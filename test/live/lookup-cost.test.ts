import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { makeIndexFiles } from '../../src/lookup/index/make-files.ts';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { measureLookUp, packFiles } from '../support/measure-lookup.ts';
import { getCatalog } from '../support/shared-catalog.ts';

/** Requests and bytes, with brotli, that the look-up of a code, a key or a prefix may cost. */
const MAX_REQUESTS = 3;
const MAX_BYTES = 15_000;

/** The first file, which every look-up needs. */
const MAX_FIRST = 8_000;

/** Of many codes as many are looked up. */
const SAMPLE = 500;

/** A beginning that is a word is looked for among the words as well. */
const WORD = /^[A-Z]?[a-z]+$/;

const data = makeLookupData(getCatalog(LIVE_CONTENT));
const made = makeIndexFiles(data, () => 'shards');
const files = packFiles(made, brotliCompressSync);

const step = Math.ceil(data.codes.length / SAMPLE);
const codes = data.codes.filter((_, i) => i % step === 0);
const texts = {
  code: codes.map(({ code }) => code),
  key: codes.flatMap(({ key }) => key ?? []),
  prefix: codes.flatMap(({ code }) => (code.length > 4 ? code.slice(0, 4) : [])),
};

// All of a small catalog is one file.
describe.runIf(made.index.kind === 'manifest')('a look-up in shards', () => {
  test.each(['code', 'key', 'prefix'] as const)(
    'of a %s costs few requests and bytes',
    { timeout: 300_000 },
    async (kind) => {
      const dear: string[] = [];
      for (const text of new Set(texts[kind])) {
        if (kind === 'prefix' && WORD.test(text)) continue;
        const { requests, bytes } = await measureLookUp(text, files);
        if (requests > MAX_REQUESTS || bytes > MAX_BYTES)
          dear.push(`${text}: ${requests} requests, ${bytes} bytes`);
      }
      expect(dear).toEqual([]);
    },
  );

  test('begins with a small file', () => {
    expect(files.get('index')?.().size).toBeLessThan(MAX_FIRST);
  });
});
