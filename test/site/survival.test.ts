import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { SIGN } from '../../src/site/out/out-folder.ts';
import { buildSite, startBuild } from '../support/build.ts';
import { readFiles } from '../support/read-files.ts';
import { ODD } from '../support/sites.ts';

/** Below the checkout, where Astro can build. */
const FOLDER = '.cache/survival';
const OUT = join(FOLDER, 'dist');
const site = { ...ODD, out: OUT };

afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('a build that is killed', () => {
  test.each([
    ['as it begins', () => findAside('*')],
    ['among its pages', () => findAside('index.html')],
    ['with its program alone, near its end', () => findAside('pagefind/*'), 'alone'],
  ])('%s leaves the old site', async (_, check, alone?: string) => {
    rmSync(FOLDER, { recursive: true, force: true });
    writeOldSite();
    const { pid, done } = startBuild(site);
    await waitFor(check);
    process.kill(alone === undefined ? -pid : pid, 'SIGKILL');
    await done;
    expect(readFiles(OUT)).toEqual(OLD);
  });

  test('leaves nothing that the next one does not take away', () => {
    writeOldSite();
    expect(buildSite(site)).toMatchObject({ status: 0 });
    expect(readdirSync(FOLDER)).toEqual(['dist']);
    // As if nobody had been killed: what the test run has built before.
    expect(readFiles(OUT)).toEqual(readFiles(ODD.out));
  });
});

test('two builds at once both end, and one of their sites stands', async () => {
  rmSync(OUT, { recursive: true, force: true });
  const other = { ...site, base: '/other/' };
  const results = await Promise.all([startBuild(site).done, startBuild(other).done]);
  expect(results.map(({ status, output }) => [status, status === 0 ? '' : output])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(readdirSync(FOLDER)).toEqual(['dist']);
  // The file to carry leads to no page of its own site by a path.
  const pages = globSync('**/index.html', { cwd: OUT }).map((file) =>
    readFileSync(join(OUT, file), 'utf8'),
  );
  const isOther = pages.map((html) => html.includes('href="/other/'));
  expect(new Set(isOther).size).toBe(1);
});

test('a published page that is gone fails the build before its site stands', () => {
  writeOldSite();
  const content = join(FOLDER, 'content');
  cpSync(ODD.content, content, { recursive: true });
  const list = join(content, 'published.txt');
  writeFileSync(list, '/guides/gone/\n');
  const { status, output } = buildSite({ ...site, content });
  expect(status).toBe(1);
  expect(output).toMatch(/published\.txt:1:1 {2}\/guides\/gone\/\n.*dist is as it was\.\n$/);
  expect(readFiles(OUT)).toEqual(OLD);
});

const OLD = { [SIGN]: '', 'index.html': 'old', 'only-old.html': 'old' };

function writeOldSite() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [file, text] of Object.entries(OLD)) writeFileSync(join(OUT, file), text);
}

/** Whether a build has written something. */
function findAside(pattern: string): boolean {
  return globSync(`.dist.new-*/${pattern}`, { cwd: FOLDER }).length > 0;
}

async function waitFor(check: () => boolean) {
  while (!check()) await wait(5);
}
