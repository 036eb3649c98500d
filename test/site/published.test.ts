import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { formatPublished, getPathsToPublish } from '../../src/catalog/published.ts';
import { readCatalog } from '../../src/catalog/read/read-catalog.ts';
import { ROOT } from '../support/sites.ts';

const { catalog } = readCatalog(ROOT.content);

describe('published.txt', () => {
  test('holds only paths that answer', () => {
    const dead = catalog.published.filter(
      ({ path }) => !existsSync(join(ROOT.out, path, 'index.html')),
    );
    expect(dead).toEqual([]);
  });

  test('holds the path of every code; "npm run publish:paths" adds what is missing', () => {
    const missing = getPathsToPublish(makeCatalog(catalog), catalog.published);
    expect(missing.map(formatPublished)).toEqual([]);
  });
});
