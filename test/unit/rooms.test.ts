import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src/`, lowest first: each imports only itself and those before it. */
const ROOMS = [
  'secrets',
  'schemas',
  'catalog',
  'lookup',
  'exports',
  'search',
  'box',
  'scripts',
  'site',
  'components',
  'pages',
];

/** Rooms that know nothing of Astro's virtual modules, so that Node and the browser can run them. */
const PURE = ['secrets', 'schemas', 'catalog', 'lookup', 'exports'];

const IMPORT = /(?:from|import)\s*\(?\s*'(?<target>[^']+)'/g;

const imports = globSync('src/*/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    room: getRoom(file),
    target: match.groups?.target ?? '',
  })),
);

describe('the rooms of src/', () => {
  test('import only from lower ones', () => {
    const upward = imports.filter(({ file, room, target }) => {
      if (!target.startsWith('.')) return false;
      const other = getRoom(normalize(join(file, '..', target)));
      return ROOMS.includes(other) && ROOMS.indexOf(other) > ROOMS.indexOf(room);
    });
    expect(imports.length).toBeGreaterThan(100);
    expect(upward).toEqual([]);
  });

  test('keep Astro out of the pure ones', () => {
    const impure = imports.filter(
      ({ room, target }) => PURE.includes(room) && /^astro(?!\/zod$)/.test(target),
    );
    expect(impure).toEqual([]);
  });
});

function getRoom(file: string): string {
  return file.split('/')[1] ?? '';
}
