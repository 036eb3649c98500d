import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(packages);

describe('package-lock.json', () => {
  // npm leaves out packages for other systems when it writes the file beside an installed
  // `node_modules`; `npm ci` refuses such a file. `npm install --package-lock-only` without
  // `node_modules` brings them back.
  test('has every package that another one needs, for every system', () => {
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys({
        ...entry.dependencies,
        ...entry.devDependencies,
        ...entry.optionalDependencies,
      })
        .filter((name) => findEntry(path, name) === undefined)
        .map((name) => `${name}, which ${path || 'package.json'} needs`),
    );
    expect(missing).toEqual([]);
  });

  test('has the hash of each, and no address', () => {
    const installed = entries.filter(([path]) => path !== '');
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

/** Finds what a package at a path gets when it imports a name: the nearest folder up that has it. */
function findEntry(path: string, name: string): Entry | undefined {
  const found = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (found || path === '') return found;
  const end = path.lastIndexOf('/node_modules/');
  return findEntry(end === -1 ? '' : path.slice(0, end), name);
}
