import { describe, expect, test } from 'vitest';
import { parseBuildOptions } from '../../bench/build/options.ts';

describe('parseBuildOptions', () => {
  test('builds 1,000 and 10,000 codes three times, beside nothing', () => {
    expect(parseBuildOptions([])).toEqual({
      sizes: [
        { codes: 1000, vendors: 10 },
        { codes: 10_000, vendors: 100 },
      ],
      runs: 3,
      hugo: false,
      beside: undefined,
      changed: false,
      write: false,
    });
  });

  test('sorts the sizes and gives each the vendors that were asked for', () => {
    const { sizes } = parseBuildOptions(['--codes', '900,0,30', '--vendors', '7']);
    expect(sizes).toEqual([
      { codes: 0, vendors: 0 },
      { codes: 30, vendors: 7 },
      { codes: 900, vendors: 7 },
    ]);
  });

  test('takes Hugo and another checkout', () => {
    expect(parseBuildOptions(['--hugo', '--beside', '.'])).toMatchObject({
      hugo: true,
      beside: '.',
    });
  });

  test('builds many codes only where that was said twice', () => {
    expect(() => parseBuildOptions(['--codes', '50000'])).toThrow('Add --large');
    expect(parseBuildOptions(['--codes', '50000', '--large']).sizes[0]?.codes).toBe(50_000);
  });

  test.each([
    [['--codes', '1e3'], '--codes: "1e3" is no number.'],
    [['--runs', '0'], '--runs: at least one is needed.'],
    [['--codes', '5', '--vendors', '6'], '--vendors: 5 codes cannot be those of 6 vendors.'],
    [['--beside', 'test'], '--beside: test has no src/build.ts.'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseBuildOptions(args)).toThrow(message);
  });
});
