import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLookup } from '../../../src/lookup/open-lookup.ts';
import { makeContent, VENDOR } from '../../content/make-content.ts';

let folder: string;

beforeEach(() => {
  folder = makeContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('openLookup', () => {
  test('finds the codes of a folder', () => {
    const [first] = openLookup(folder)('acme 042').answers;
    expect(first).toMatchObject({ vendor: 'acme', code: '042' });
  });

  test('throws what is wrong in the folder', () => {
    writeFileSync(join(folder, VENDOR), '');
    expect(() => openLookup(folder)).toThrow(/vendor\.yaml/);
  });
});
