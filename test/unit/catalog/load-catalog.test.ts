import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalog, reloadCatalog } from '../../../src/catalog/load-catalog.ts';
import { getSound, makeContent, VENDOR } from '../../content/make-content.ts';

let folder: string;

beforeEach(() => {
  folder = makeContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadCatalog', () => {
  test('reads a folder once', () => {
    const { catalog } = loadCatalog(folder);
    changeName('Other');
    expect(loadCatalog(folder).catalog).toBe(catalog);
  });

  test('throws every problem', () => {
    writeFileSync(join(folder, VENDOR), 'name: 1\n');
    expect(() => loadCatalog(folder)).toThrow(
      /vendor\.yaml:1:\d+ {2}product: [^]*vendor\.yaml:1:\d+ {2}api: /,
    );
  });
});

describe('reloadCatalog', () => {
  test('reads a folder anew', () => {
    loadCatalog(folder);
    changeName('Other');
    expect(reloadCatalog(folder).catalog.vendors.get('acme')?.name).toBe('Other');
    expect(loadCatalog(folder).catalog.vendors.get('acme')?.name).toBe('Other');
  });

  test('keeps what was known where something is wrong', () => {
    const known = loadCatalog(folder);
    writeFileSync(join(folder, VENDOR), '');
    expect(() => reloadCatalog(folder)).toThrow('The content has problems.');
    expect(loadCatalog(folder)).toBe(known);
  });
});

function changeName(name: string) {
  const changed = getSound(VENDOR).replace('name: Acme Inc.', `name: ${name}`);
  writeFileSync(join(folder, VENDOR), changed);
}
