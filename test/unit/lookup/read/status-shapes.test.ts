import { describe, expect, test } from 'vitest';
import { examples, STATUS_SHAPES } from '../../../../src/lookup/read/status-shapes.ts';

const WAYS = Object.keys(STATUS_SHAPES) as (keyof typeof STATUS_SHAPES)[];

describe('STATUS_SHAPES', () => {
  test.each(WAYS)('finds the status in the examples of %s', (way) => {
    expect(examples[way].true.length).toBeGreaterThan(0);
    for (const [text, status] of examples[way].true) {
      expect(find(way, text), text).toEqual([status]);
    }
  });

  test.each(WAYS)('finds none in what only looks like %s', (way) => {
    expect(examples[way].false.length).toBeGreaterThan(0);
    for (const text of examples[way].false) expect(find(way, text), text).toEqual([]);
  });
});

function find(way: keyof typeof STATUS_SHAPES, text: string): number[] {
  return Array.from(text.matchAll(STATUS_SHAPES[way]), ([, status]) => Number(status));
}
