import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LIVE } from '../support/sites.ts';

const SERVER = /```nginx\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';

/** Only the full text reads them, as bytes. */
const BYTES = /^\.(?:pf_\w+|pagefind)$/;

/** What has no ending is for hosts, not for readers: `.nojekyll`. */
const getEndings = (folder: string) =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => extname(name))
      .filter((ending) => ending !== '' && !BYTES.test(ending)),
  );

test('the lines for nginx give each kind of file of the site a type', () => {
  const types = /\btypes \{(.*?)\}/s.exec(SERVER)?.[1] ?? '';
  const known = new Set(types.match(/(?<=\s)\w+(?=[\s;])/g)?.map((ending) => `.${ending}`));
  const endings = getEndings(LIVE.out);
  expect(endings).toContain('.md');
  expect([...endings].filter((ending) => !known.has(ending))).toEqual([]);
});

/** Where Debian has the modules of nginx that are installed. */
const MODULES = '/etc/nginx/modules-enabled';

const isInstalled =
  existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli'));

test.skipIf(!isInstalled)('nginx takes the lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-nginx-'));
  const file = join(folder, 'nginx.conf');
  // No port is taken for this.
  const server = SERVER.replace('listen 80;', `listen unix:${folder}/socket;`);
  writeFileSync(
    file,
    `include ${MODULES}/*.conf;\npid ${folder}/pid;\nevents {}\nhttp {\n${server}}\n`,
  );
  const { status, stderr } = spawnSync('nginx', ['-t', '-q', '-c', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
