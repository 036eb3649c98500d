import { describe, expect, test } from 'vitest';
import { makeCarriedLookup } from '../../../src/box/carried-lookup.ts';
import { makeLookupData } from '../../../src/lookup/index/make-data.ts';
import { makeFixtureCatalog } from '../../support/fixture-catalog.ts';

const data = makeLookupData(makeFixtureCatalog());
// No two pieces of it are alike.
const long = Array.from({ length: 20_000 }, (_, i) => `${i} {"resultCd":"910"}\n`).join('');
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

describe('makeCarriedLookup', () => {
  test('reads the index once, when the first text comes', async () => {
    let read = 0;
    const { lookUp } = makeCarriedLookup(() => {
      read++;
      return data;
    });
    expect(read).toBe(0);
    for (const text of ['eTIMS 910', 'mobizon 8']) {
      const { answers } = await lookUp(text, quiet);
      expect(answers[0]?.confidence).toBe('certain');
    }
    expect(read).toBe(1);
  });

  test('lets others have their turn between the pieces of a long text', async () => {
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++);
    const { answers } = await makeCarriedLookup(() => data).lookUp(long, {
      ...quiet,
      onProgress: (share) => shares.push(share),
    });
    clearInterval(timer);
    expect(answers[0]).toMatchObject({ code: '910', count: 20_000 });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(0);
  });

  test('stops in the middle of a text', async () => {
    const stopper = new AbortController();
    const shares: number[] = [];
    const running = makeCarriedLookup(() => data).lookUp(long, {
      signal: stopper.signal,
      onProgress: (share) => {
        shares.push(share);
        stopper.abort();
      },
    });
    await expect(running).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(1);
  });
});
