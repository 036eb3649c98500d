import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Aside } from '../../../../src/site/out/aside.ts';
import { buildAside } from '../../../../src/site/out/build-aside.ts';
import { getOwner } from '../../../../src/site/out/owner.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'retcode-'));
  out = join(parent, 'dist');
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('buildAside', () => {
  test('puts a site into a folder that is not there yet', async () => {
    await buildAside(out, write('new'));
    expect(readSite()).toEqual({ '.retcode': SIGNED, 'index.html': 'new' });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('replaces the whole site before', async () => {
    await buildAside(out, write('old', 'only-old.html'));
    await buildAside(out, write('new'));
    expect(readSite()).toEqual({ '.retcode': SIGNED, 'index.html': 'new' });
  });

  test('shows the old site until the new one is whole', async () => {
    await buildAside(out, write('old'));
    await buildAside(out, (aside) => {
      expect(readSite()['index.html']).toBe('old');
      return write('new')(aside);
    });
    expect(readSite()['index.html']).toBe('new');
  });

  test('keeps the old site if the build throws, and says so', async () => {
    await buildAside(out, write('old'));
    const full = new Error('ENOSPC: no space left on device, write');
    const build = buildAside(out, async (aside) => {
      await write('half')(aside);
      throw full;
    });
    await expect(build).rejects.toThrow(
      `The disk is full. ${full.message}\nThe site was not built; ${out} is as it was.`,
    );
    expect(readSite()['index.html']).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('says that there is no site if there was none', async () => {
    const build = buildAside(out, () => Promise.resolve('SIGKILL ended the build.'));
    await expect(build).rejects.toThrow(
      `SIGKILL ended the build.\nThe site was not built; there is no ${out}.`,
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  test('lets many builds end at once, one after the other', async () => {
    const builds = ['a', 'b', 'c', 'd'].map((name) => buildAside(out, write(name, `${name}.html`)));
    await Promise.all(builds);
    const { 'index.html': winner = '', ...others } = readSite();
    expect(others).toEqual({ '.retcode': SIGNED, [`${winner}.html`]: winner });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('replaces a site with read-only folders', async () => {
    await buildAside(out, write('old', 'only-old.html'));
    chmodSync(out, 0o555);
    await buildAside(out, write('new'));
    expect(readSite()).toEqual({ '.retcode': SIGNED, 'index.html': 'new' });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('follows a link, which stays', async () => {
    mkdirSync(join(parent, 'elsewhere'));
    symlinkSync('elsewhere', out);
    await buildAside(out, write('new'));
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readSite()['index.html']).toBe('new');
  });
});

describe('what dead builds left', () => {
  const dead = getOwner().replace(/-\d+-/, '-999999999-');

  test('goes with the next build', async () => {
    mkdirSync(join(parent, `.dist.new-${dead}-abcdef`));
    mkdirSync(join(parent, `.dist.cache-${dead}-abcdef`));
    await buildAside(out, write('new'));
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('is put back if it is the only site, even if the next build fails', async () => {
    await buildAside(join(parent, `.dist.old-${dead}-abcdef`), write('old'));
    await expect(buildAside(out, () => Promise.resolve('No.'))).rejects.toThrow('is as it was');
    expect(readSite()['index.html']).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('stays if its process lives, here or on another host', async () => {
    const names = [
      `.dist.new-${getOwner()}-abcdef`,
      '.dist.new-00000000-1-2-abcdef',
      '.dist.new-not-ours',
    ];
    for (const name of names) mkdirSync(join(parent, name));
    await buildAside(out, write('new'));
    expect(readdirSync(parent).sort()).toEqual([...names, 'dist'].sort());
  });
});

describe('a folder that no build wrote', () => {
  test.each([
    ['with something in it', (path: string) => write('precious')(makeFolder(path))],
    ['that is a file', (path: string) => writeFile(path, 'precious')],
    [
      'that is a checkout',
      async (path: string) => {
        await buildAside(path, write('precious'));
        mkdirSync(join(path, '.git'));
      },
    ],
  ])('%s is refused, untouched, before anything is built', async (_, make) => {
    await make(out);
    const before = readdirSync(parent, { recursive: true });
    const build = buildAside(out, () => expect.unreachable('It began to build.'));
    await expect(build).rejects.toThrow(out);
    expect(readdirSync(parent, { recursive: true })).toEqual(before);
  });

  test('is named with a cure', async () => {
    await write('precious')(makeFolder(out));
    await expect(buildAside(out, write('new'))).rejects.toThrow(
      `${out} is not empty, and no build wrote it: there is no .retcode in it.\n` +
        '  Delete it if nobody needs it, or build into another folder: --out <folder>',
    );
  });

  test('is taken if it is empty', async () => {
    mkdirSync(out);
    await buildAside(out, write('new'));
    expect(readSite()['index.html']).toBe('new');
  });
});

const SIGNED = 'A build of Retcode wrote this folder; the next one replaces it.\n';

/** Makes a builder of a site whose files all hold one text. */
function write(text: string, ...more: string[]) {
  return ({ work }: Pick<Aside, 'work'>) => {
    mkdirSync(work, { recursive: true });
    for (const file of ['index.html', ...more]) writeFileSync(join(work, file), text);
    return Promise.resolve(undefined);
  };
}

function makeFolder(path: string) {
  mkdirSync(path);
  return { work: path };
}

function readSite(): Record<string, string> {
  return Object.fromEntries(readdirSync(out).map((f) => [f, readFileSync(join(out, f), 'utf8')]));
}
