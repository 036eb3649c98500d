import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { getSound, makeContent, VENDOR } from '../../content/make-content.ts';

let folder: string;

beforeEach(() => {
  folder = makeContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadCatalog', () => {
  test('reads a folder as it is each time', () => {
    loadCatalog(folder);
    const changed = getSound(VENDOR).replace('name: Acme Inc.', 'name: Other');
    writeFileSync(join(folder, VENDOR), changed);
    expect(loadCatalog(folder).vendors.get('acme')?.name).toBe('Other');
  });

  test('throws every problem', () => {
    writeFileSync(join(folder, VENDOR), 'name: 1\n');
    expect(() => loadCatalog(folder)).toThrow(
      /^The content has problems\.\n[^]*vendor\.yaml:1:\d+ {2}product: [^]*vendor\.yaml:1:\d+ {2}api: /,
    );
  });
});
