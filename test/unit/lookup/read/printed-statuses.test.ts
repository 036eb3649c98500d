import { describe, expect, test } from 'vitest';
import { examples, PRINTED_STATUSES } from '../../../../src/lookup/read/printed-statuses.ts';

const WAYS = Object.keys(PRINTED_STATUSES) as (keyof typeof PRINTED_STATUSES)[];

describe('PRINTED_STATUSES', () => {
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

function find(way: keyof typeof PRINTED_STATUSES, text: string): number[] {
  return Array.from(text.matchAll(PRINTED_STATUSES[way]), ([, status]) => Number(status));
}
