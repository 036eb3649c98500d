import { describe, expect, test } from 'vitest';
import { makeVerdict } from '../../bench/pages/lighthouse.ts';
import { parsePagesOptions } from '../../bench/pages/options.ts';
import { countFetches } from '../../bench/pages/visit-page.ts';

describe('parsePagesOptions', () => {
  test('visits the site of today three times', () => {
    expect(parsePagesOptions([])).toEqual({
      sizes: [0],
      runs: 3,
      lighthouse: true,
      write: false,
    });
  });

  test('adds other sizes, none twice', () => {
    expect(parsePagesOptions(['--codes', '0,1000', '--no-lighthouse']).sizes).toEqual([0, 1000]);
    expect(parsePagesOptions(['--no-lighthouse']).lighthouse).toBe(false);
  });

  test.each([
    [['--codes', 'many'], '--codes: "many" is no number.'],
    [['--runs', '0'], '--runs: at least one is needed.'],
  ])('refuses %j', (args, message) => {
    expect(() => parsePagesOptions(args)).toThrow(message);
  });
});

describe('countFetches', () => {
  test('adds up bytes by the kind of file', () => {
    const log = [
      { path: '/vendor/10.4/', status: 200, bytes: 1000 },
      { path: '/_astro/Page.css', status: 200, bytes: 300 },
      { path: '/_astro/a.js', status: 200, bytes: 20 },
      { path: '/_astro/b.js', status: 200, bytes: 1 },
      { path: '/favicon.svg', status: 404, bytes: 5 },
    ];
    expect(countFetches(log)).toEqual({
      requests: 5,
      bytes: 1326,
      kinds: { HTML: 1000, style: 300, script: 21, font: 0, data: 0, other: 5 },
    });
  });
});

describe('makeVerdict', () => {
  test('gives the median of each category', () => {
    const { scores } = makeVerdict([0.9, 1, 0.97].map((score) => makeReport(score)));
    expect(scores).toEqual({
      performance: 97,
      accessibility: 97,
      'best-practices': 97,
      seo: 97,
    });
  });

  test('names the audits that lost points in most runs', () => {
    const { below } = makeVerdict([
      makeReport(1, { once: 0.5, often: 0.5 }),
      makeReport(1, { once: 1, often: 0.7 }),
      makeReport(1, { once: 1, often: 1 }),
    ]);
    expect(below).toEqual([{ id: 'often', score: 0.7 }]);
  });

  test('leaves out what was only told, or not judged', () => {
    const { below } = makeVerdict([
      {
        categories: {},
        audits: {
          told: { id: 'told', score: 0, scoreDisplayMode: 'informative' },
          idle: { id: 'idle', score: null, scoreDisplayMode: 'notApplicable' },
        },
      },
    ]);
    expect(below).toEqual([]);
  });
});

function makeReport(score: number, audits: Record<string, number> = {}) {
  return {
    categories: {
      performance: { score },
      accessibility: { score },
      'best-practices': { score },
      seo: { score },
    },
    audits: Object.fromEntries(
      Object.entries(audits).map(([id, value]) => [
        id,
        { id, score: value, scoreDisplayMode: 'numeric' },
      ]),
    ),
  };
}
