import { describe, expect, test } from 'vitest';
import { formatBuilders } from '../../bench/build/builder-table.ts';
import type { Builder } from '../../bench/build/builder.ts';
import { getKind } from '../../bench/build/output.ts';
import type { Output } from '../../bench/build/output.ts';
import type { BuildResult, SizeResult } from '../../bench/build/rounds.ts';
import { formatSizes } from '../../bench/build/size-table.ts';
import { formatTable } from '../../bench/report.ts';

const output: Output = {
  pages: 1200,
  files: 2400,
  bytes: 9_000_000,
  kinds: { html: 5e6, json: 2e6, md: 1e6, data: 3e5, pagefind: 4e5, lookup: 1e5, other: 5e5 },
  codePage: { raw: 6222, brotli: 2129 },
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

describe('formatBuilders', () => {
  test('shows the ratio of each round and their spread', () => {
    const [head = '', , ...rows] = formatBuilders(makeResult(1000, [10, 12, 20])).split('\n');
    expect(head).toMatch(/^\| 1,000 codes \|/);
    expect(rows[1]).toMatch(/^\| Other \| 10.0 \(8.0–20.0\) \|/);
    expect(rows[1]).toMatch(/\| 1.00, 1.50, 1.00 \| 1.00 \(1.00–1.50\) \|$/);
  });

  test('shows the ratio of processor time, where it was measured', () => {
    const result = makeResult(1000, [10]);
    expect(formatBuilders(result)).toContain('| – | 1.00 |');
    const measured = {
      ...result,
      ours: withCpu(result.ours, 6),
      others: [withCpu(result.ours, 4)],
    };
    expect(formatBuilders(measured)).toContain('| 1.50 | 1.00 |');
  });
});

describe('getKind', () => {
  test.each([
    ['hyper/26/index.html', 'html'],
    ['hyper/26.json', 'json'],
    ['hyper/26.md', 'md'],
    ['api/v1/hyper.json', 'data'],
    ['api/v1/hyper.php', 'data'],
    ['pagefind/pagefind-entry.json', 'pagefind'],
    ['lookup/index.json', 'lookup'],
    ['_astro/Page.css', 'other'],
  ])('tells %s', (path, kind) => {
    expect(getKind(path)).toBe(kind);
  });
});

function makeResult(codes: number, seconds: number[]): SizeResult {
  return {
    codes,
    vendors: 10,
    ours: makeBuilt('Retcode', seconds),
    changed: [],
    others: [makeBuilt('Other', [10, 8, 20])],
  };
}

function makeBuilt(name: string, seconds: number[]): BuildResult {
  const builder: Builder = { name, about: '', out: '', caches: [], commands: () => [] };
  const costs = seconds.map((time) => ({ seconds: time, cpu: undefined, peak: undefined }));
  return { builder, costs, output };
}

function withCpu(result: BuildResult, cpu: number): BuildResult {
  return { ...result, costs: result.costs.map((cost) => ({ ...cost, cpu })) };
}
