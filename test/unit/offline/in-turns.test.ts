import { describe, expect, test } from 'vitest';
import { doInTurns } from '../../../src/offline/in-turns.ts';

describe('doInTurns', () => {
  test('does all, and never more than a few at once', async () => {
    let [now, most] = [0, 0];
    const done: number[] = [];
    await doInTurns(
      Array.from({ length: 100 }, (_, i) => i),
      async (item) => {
        most = Math.max(most, ++now);
        await Promise.resolve();
        now--;
        done.push(item);
      },
    );
    expect(done.length).toBe(100);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(10);
  });

  test('begins nothing more after one has failed', async () => {
    const begun: number[] = [];
    const run = doInTurns(
      Array.from({ length: 100 }, (_, i) => i),
      async (item) => {
        begun.push(item);
        await Promise.resolve();
        if (item === 3) throw new Error('No.');
      },
    );
    await expect(run).rejects.toThrow('No.');
    expect(begun.length).toBeLessThan(20);
  });
});
