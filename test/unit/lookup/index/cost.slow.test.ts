import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { getCrowd } from '../../../support/crowd.ts';
import { measureLookUp, packFiles } from '../../../support/measure-lookup.ts';

/** Requests and bytes of gzip that a look-up of a code, a key or a prefix may cost at any size. */
const MAX_REQUESTS = 3;
const MAX_BYTES = 15_000;

/** Requests that any answer of an API may cost: its words lead to many codes, and to forms. */
const MAX_OF_BODY = 50;

/** Codes and keys of the catalogs that are looked up. */
const SAMPLE = 150;

const SIZES = [0, 10_000, 100_000];

describe.each(SIZES)('among %i codes of other vendors', (size) => {
  const { texts, files } = makeIndex(size);

  test.each(['code', 'key', 'prefix'] as const)(
    'a %s costs few requests and bytes',
    async (kind) => {
      const dear: string[] = [];
      for (const text of texts[kind]) {
        const cost = await measureLookUp(text, files);
        // All of a small catalog is one file.
        const isMuch = size > 0 && cost.bytes > MAX_BYTES;
        if (cost.requests > MAX_REQUESTS || isMuch)
          dear.push(`${text}: ${cost.requests} requests, ${cost.bytes} bytes`);
      }
      expect(dear).toEqual([]);
    },
  );

  test('an answer of a shape that many vendors have costs a bounded number of requests', async () => {
    const counts: number[] = [];
    for (const text of texts.body) counts.push((await measureLookUp(text, files)).requests);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MAX_OF_BODY);
  });
});

function makeIndex(size: number) {
  const { data, files } = getCrowd(size);
  const step = Math.ceil(data.codes.length / SAMPLE);
  const codes = data.codes.filter((_, i) => i % step === 0);
  const numbers = codes.map(({ code }) => code).filter((code) => /^-?\d+$/.test(code));
  const texts = {
    code: numbers,
    key: codes.flatMap(({ key }) => (key !== undefined && /[a-z]_?[A-Z]|_/.test(key) ? key : [])),
    body: codes.map(({ code, message }) => JSON.stringify({ code, message, data: null })),
    prefix: numbers.filter(({ length }) => length > 4).map((code) => code.slice(0, 4)),
  };
  return { texts, files: packFiles(files, gzipSync) };
}
