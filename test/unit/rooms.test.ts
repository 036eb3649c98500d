import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src/`, lowest first: each imports only itself and those before it. */
const ROOMS = [
  'text',
  'secrets',
  'schemas',
  'catalog',
  'import',
  'lookup',
  'exports',
  'tickets',
  'search',
  'clipboard',
  'box',
  'cli',
  'offline',
  'scripts',
  'site',
  'components',
  'pages',
];

/** Rooms that know nothing of Astro's virtual modules, so that Node and the browser can run them. */
const PURE = ['text', 'secrets', 'schemas', 'catalog', 'import', 'lookup', 'exports', 'tickets'];

/** What a file imports, types included, and what a page's script or a worker is made from. */
const IMPORT = /(?:from|import|new URL)\s*\(?\s*'(?<target>[^']+)'|<script src="(?<script>[^"]+)"/g;

const imports = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups: { target, script } = {} }) => ({
    file,
    room: getRoom(file),
    target: target ?? script ?? '',
  })),
);

/** The files of `src/` that a file imports, by its path. */
const files = Map.groupBy(
  imports.flatMap(({ file, target }) => {
    const to = normalize(join(dirname(file), target));
    return target.startsWith('.') && existsSync(to) ? [{ from: file, to }] : [];
  }),
  ({ from }) => from,
);

/** Folders that stand side by side, and which of them import from which. */
const folders = Map.groupBy(
  [...files.values()].flat().flatMap(({ from, to }) => {
    const [one, other] = getSiblings(dirname(from), dirname(to));
    return one === undefined || other === undefined ? [] : [{ from: one, to: other }];
  }),
  ({ from }) => from,
);

describe('the rooms of src/', () => {
  test('import only from lower ones', () => {
    const upward = imports.filter(({ file, room, target }) => {
      // The programs in `src/` itself stand above all rooms.
      if (!target.startsWith('.') || !ROOMS.includes(room)) return false;
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

describe('the imports of src/', () => {
  test('lead from file to file without a circle', () => {
    expect(files.size).toBeGreaterThan(100);
    expect(findCircles(files)).toEqual([]);
  });

  test('lead from folder to folder beside it in one direction', () => {
    expect(folders.size).toBeGreaterThan(10);
    expect(findCircles(folders)).toEqual([]);
  });
});

describe('findCircles', () => {
  const makeImports = (...pairs: string[]) =>
    Map.groupBy(
      pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) })),
      ({ from }) => from,
    );

  test('finds each circle once, the way round', () => {
    expect(findCircles(makeImports('ab', 'bc', 'ca', 'cd', 'de', 'ed'))).toEqual([
      'a → b → c → a',
      'd → e → d',
    ]);
  });

  test('finds none where ways only meet', () => {
    expect(findCircles(makeImports('ab', 'ac', 'bd', 'cd', 'de'))).toEqual([]);
  });
});

type Imports = ReadonlyMap<string, readonly { from: string; to: string }[]>;

/** The circles that a walk through all imports comes upon. */
function findCircles(graph: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]) => {
    const start = way.indexOf(at);
    if (start !== -1) circles.push([...way.slice(start), at].join(' → '));
    if (start !== -1 || done.has(at)) return;
    for (const { to } of graph.get(at) ?? []) walk(to, [...way, at]);
    done.add(at);
  };
  for (const at of graph.keys()) walk(at, []);
  return [...new Set(circles)];
}

function getRoom(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The two folders, of those that two folders stand in, that stand side by side, if there are any. */
function getSiblings(one: string, other: string): [string?, string?] {
  const [a, b] = [one.split('/'), other.split('/')];
  const at = a.findIndex((name, i) => name !== b[i]);
  if (at === -1 || at >= b.length) return [];
  return [a.slice(0, at + 1).join('/'), b.slice(0, at + 1).join('/')];
}
