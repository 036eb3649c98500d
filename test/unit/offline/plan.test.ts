import { describe, expect, test } from 'vitest';
import { planSaving } from '../../../src/offline/plan.ts';
import type { FileList, SiteFile } from '../../../src/offline/site-files.ts';

function makeList(version: string, files: Record<string, string>): FileList {
  return {
    version,
    files: Object.entries(files).map(([path, hash]): SiteFile => [path, hash, 1]),
  };
}

function plan(list: FileList, present: string, before?: FileList, unsure: string[] = []) {
  const { wanted, changed } = planSaving(
    list,
    (path) => present.includes(path),
    before && { list: before, unsure },
  );
  return { wanted: wanted.map(([path]) => path).join(''), changed: changed.join('') };
}

describe('planSaving', () => {
  const first = makeList('1', { a: '1', b: '1', c: '1' });
  const second = makeList('2', { a: '1', b: '2', d: '2' });

  test('wants everything where nothing is', () => {
    expect(plan(first, '')).toEqual({ wanted: 'abc', changed: '' });
  });

  test('goes on where it was stopped', () => {
    expect(plan(first, 'ab', first)).toEqual({ wanted: 'c', changed: '' });
  });

  test('wants only what a new version has changed or added', () => {
    expect(plan(second, 'abc', first)).toEqual({ wanted: 'bd', changed: 'b' });
  });

  test('wants what was not there yet as well when a new version comes in between', () => {
    expect(plan(second, 'b', first)).toEqual({ wanted: 'abd', changed: 'b' });
  });

  test('wants again what an update that broke off may have brought', () => {
    // What it brought is the second version's, though the list is the first's still.
    expect(plan(first, 'abcd', first, ['b'])).toEqual({ wanted: 'b', changed: 'b' });
    expect(plan(second, 'abcd', first, ['b'])).toEqual({ wanted: 'bd', changed: 'bd' });
  });

  test('wants nothing where everything is', () => {
    expect(plan(first, 'abc', first)).toEqual({ wanted: '', changed: '' });
  });
});
