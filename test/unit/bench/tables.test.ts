import { describe, expect, test } from 'vitest';
import type { Builder } from '../../bench/build/builder.ts';
import { getKind } from '../../bench/build/output.ts';
import type { Output } from '../../bench/build/output.ts';
import { formatPeers } from '../../bench/build/peer-table.ts';
import type { SizeResult } from '../../bench/build/rounds.ts';
import { formatSizes } from '../../bench/build/size-table.ts';
import { formatTable } from '../../bench/report.ts';

const output: Output = {
  pages: 1200,
  files: 2400,
  bytes: 9_000_000,
  kinds: { html: 5e6, json: 2e6, md: 1e6, pagefind: 4e5, lookup: 1e5, other: 5e5 },
  codePage: { raw: 6222, brotli: 2129 },
};

const peer: Builder = {
  name: 'Other',
  about: '',
  out: '',
  caches: [],
  prepare: () => undefined,
  commands: () => [],
};

describe('formatTable', () => {
  test('aligns numbers to the right and escapes bars', () => {
    expect(formatTable(['', 'a'], [['x|y', 1]])).toBe('|  | a |\n| --- | --: |\n| x\\|y | 1 |');
  });
});

describe('formatSizes', () => {
  test('compares a size with the smaller one', () => {
    const rows = formatSizes([makeResult(1000, [10]), makeResult(10_000, [40, 50, 60])]).split(
      '\n',
    );
    expect(rows).toContain('| seconds | 10.0 | 50.0 (40.0–60.0) |');
    expect(rows).toContain('| time per code, ms | 10.0 | 5.0 |');
    expect(rows).toContain('| time per code, of the smaller size | – | 0.50 |');
    expect(rows).toContain('| growth since the smaller size (1 is linear) | – | 0.70 |');
    expect(rows).toContain('| pages per second | 120 | 24 |');
  });

  test('leaves out what was not measured', () => {
    const table = formatSizes([makeResult(1000, [10])]);
    expect(table).toContain('| seconds | 10.0 |');
    expect(table).not.toMatch(/processor time|has changed|smaller size/);
  });
});

describe('formatPeers', () => {
  test('shows the ratio of each round and their spread', () => {
    const [head = '', , ...rows] = formatPeers(makeResult(1000, [10, 12, 20]), [
      { name: 'hugo', reason: 'not on the PATH' },
    ]).split('\n');
    expect(head).toMatch(/^\| 1,000 codes \|/);
    expect(rows[1]).toMatch(/^\| Other \| 10.0 \(8.0–20.0\) \|/);
    expect(rows[1]).toMatch(/\| 1.00, 1.50, 1.00 \| 1.00 \(1.00–1.50\) \|$/);
    expect(rows[2]).toMatch(/^\| hugo: not on the PATH \| – \|/);
  });
});

describe('getKind', () => {
  test.each([
    ['hyper/26/index.html', 'html'],
    ['hyper/26.json', 'json'],
    ['hyper/26.md', 'md'],
    ['pagefind/pagefind-entry.json', 'pagefind'],
    ['lookup/index.json', 'lookup'],
    ['_astro/Page.css', 'other'],
  ])('tells %s', (path, kind) => {
    expect(getKind(path)).toBe(kind);
  });
});

function makeResult(codes: number, seconds: number[]): SizeResult {
  const ours = seconds.map(makeCost);
  const theirs = { costs: [10, 8, 20].map(makeCost), output };
  return {
    codes,
    vendors: 10,
    ours: { costs: ours, output },
    changed: [],
    pairs: [{ peer, ours, theirs }],
  };
}

function makeCost(seconds: number) {
  return { seconds, cpu: undefined, peak: undefined };
}
