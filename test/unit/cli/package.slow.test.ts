import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { list } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicResult } from '../../../src/cli/add-urls.ts';
import { makeCommandPackage } from '../../../src/site/release/command-package.ts';
import { FIXTURE_CATALOG } from '../../support/catalogs.ts';

/** What a package may hold: the program, the data, and what each package has. */
const ALLOWED =
  /^package\/(?:package\.json|README\.md|LICENSE|retcode\.js|lib\/[\w-]+\.js|(?:index|notes)\/[\w./-]+\.json)$/;

let folder: string;
let archive: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retcode-'));
  const place = { content: FIXTURE_CATALOG, site: 'https://example.org', base: '/retcode/' };
  archive = join(folder, await makeCommandPackage(place, folder));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', archive],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the package of the command', () => {
  test('holds the program and the data and nothing else', async () => {
    const files: string[] = [];
    await list({ file: archive, onReadEntry: ({ path }) => files.push(path) });
    expect(files.filter((file) => !ALLOWED.test(file))).toEqual([]);
    expect(files).toContain('package/index/index.json');
    expect(files).toContain('package/notes/hyper.json');
  });

  test('needs no other package and opens no connection', () => {
    const installed = join(folder, 'node_modules/retcode');
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies?: object;
    };
    expect(dependencies).toBeUndefined();
    const program = readFileSync(join(installed, 'lib/run.js'), 'utf8');
    expect(program).not.toMatch(/\bfetch\s*\(['"`]|node:(?:https?|net|tls|dgram|http2)\b/);
  });

  test('is a command where it is installed', () => {
    expect(call(['hyper', '10'])).toMatchObject({ status: 0 });
    expect(call(['hyper', '10']).stdout).toContain('https://example.org/retcode/hyper/10/');
    expect(call(['explain', 'hyper', '10']).stdout).toMatch(/^# Hyper `10`\n/);
    expect(call(['qqqq', 'zzzz'])).toMatchObject({ status: 1 });
    expect(call([])).toMatchObject({ status: 2 });
  });

  test('reads what is piped to it', () => {
    const { status, stdout } = call(['--json'], '{"ResponseCode":"10"}\n');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as PublicResult).answers[0]).toMatchObject({
      vendor: 'hyper',
      code: '10',
    });
  });
});

function call(words: string[], input = '') {
  const program = join(folder, 'node_modules/.bin/retcode');
  // It takes the Node of the tests: that of the machine may be too old for the project.
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
