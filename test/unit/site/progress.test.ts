import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatProgress, makeProgress } from '../../../src/site/progress.ts';

describe('formatProgress', () => {
  test.each([
    [{ done: 3200, total: 17_390, seconds: 2 }, '3,200 of 17,390 pages, 1,600 a second, 9 s left'],
    [{ done: 0, total: 10, seconds: 0 }, '0 of 10 pages, 0 a second, 10000 s left'],
    [{ done: 10, total: 10, seconds: 0.5 }, '10 of 10 pages, 20 a second, 0.5 s'],
  ])('writes %j as %s', (state, line) => {
    expect(formatProgress({ name: 'pages', ...state })).toBe(line);
  });
});

describe('makeProgress', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  test('changes one line on a terminal', () => {
    expect(run(true)).toEqual([
      '\r\u001b[K1 of 4 pages, 10 a second, 1 s left',
      '\r\u001b[K2 of 4 pages, 10 a second, 1 s left',
      '\r\u001b[K3 of 4 pages, 10 a second, 1 s left',
      '\r\u001b[K4 of 4 pages, 10 a second, 0.4 s',
      '\r\u001b[K4 of 4 pages, 10 a second, 0.4 s',
      '\n',
    ]);
  });

  test('writes plain lines elsewhere, and few of them', () => {
    expect(run(false)).toEqual(['4 of 4 pages, 10 a second, 0.4 s\n']);
  });
});

/** What is written of four things that take a tenth of a second each. */
function run(isTTY: boolean): string[] {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const progress = makeProgress('pages', 4, { isTTY, write });
  for (let i = 0; i < 4; i++) {
    vi.advanceTimersByTime(100);
    progress.step();
  }
  progress.end();
  return written;
}
