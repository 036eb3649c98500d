import { describe, expect, test } from 'vitest';
import { makeBill } from '../../../../src/site/release/bill-of-materials.ts';

describe('makeBill', () => {
  test('lists what the site is built with and no tools of the tests, twice the same', () => {
    const text = makeBill();
    expect(makeBill()).toBe(text);
    const { components, metadata } = JSON.parse(text) as {
      components: { name: string; purl: string }[];
      metadata: { component: { name: string } };
    };
    expect(metadata.component.name).toBe('retcode');
    const names = components.map(({ name }) => name);
    expect(names).toContain('astro');
    expect(names).not.toContain('vitest');
  });
});
