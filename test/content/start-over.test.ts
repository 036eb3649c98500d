import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/catalog/read/problem.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';

test('a fork with other vendors hears in one problem how to begin its list, and begins it', () => {
  const content = join(mkdtempSync(join(tmpdir(), 'retcode-')), 'content');
  cpSync(join(FIXTURE_CATALOG, 'http'), join(content, 'http'), { recursive: true });
  cpSync('test/fixtures/odd-catalog/odd', join(content, 'odd'), { recursive: true });
  for (const list of ['published.txt', 'changes.txt'])
    cpSync(join(FIXTURE_CATALOG, list), join(content, list));
  const problems = readCatalog(content).problems.filter(({ file }) =>
    file.endsWith('published.txt'),
  );
  expect(formatProblems(problems)).toMatch(
    /^\S+published\.txt:\d+:1 {2}The vendors caoliao, .*hyper.* are gone\.\n {4}.*--start-over$/m,
  );

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/publish-paths.ts', '--start-over'],
    { encoding: 'utf8', env: { ...process.env, CONTENT: content } },
  );

  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('begun anew');
  expect(readCatalog(content).problems).toEqual([]);
  const list = readFileSync(join(content, 'published.txt'), 'utf8').split('\n');
  expect(list).toEqual(expect.arrayContaining(['/', '/odd/', '/odd/-1/ "-1"', '/http/404/ "404"']));
  expect(list.filter((line) => /hyper|mobizon/.test(line))).toEqual([]);
  const changes = readFileSync(join(content, 'changes.txt'), 'utf8');
  expect(changes).toContain(' added /http/404/ ');
  expect(changes).not.toMatch(/hyper|mobizon/);
  rmSync(join(content, '..'), { recursive: true });
});
