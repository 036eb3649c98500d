import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { append, makeContent } from './make-content.ts';

test('readCatalog refuses a published guide that is gone, where the guides are known', () => {
  const lines = '/guides/link/\n/guides/old/\n/guides/older/ -> /guides/link/\n';
  const folder = makeContent(append('published.txt', lines));
  const { problems } = readCatalog(folder, undefined, { guides: ['/guides/link/'] });
  const unknown = readCatalog(folder).problems;
  rmSync(folder, { recursive: true });
  expect(unknown).toEqual([]);
  expect(problems).toMatchObject([
    {
      line: 6,
      message: '/guides/old/ was published, but there is no such guide.',
      fix: 'Put src/content/docs/guides/old.md back; if it has another name now, say where it is: /guides/old/ -> /guides/…/',
    },
  ]);
});
