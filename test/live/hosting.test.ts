import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
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

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

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

test.skipIf(!hasNginx)('nginx serves a site below a path with them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-nginx-'));
  symlinkSync(resolve(LIVE.out), join(folder, 'codes'));
  const [socket, file] = [join(folder, 'socket'), join(folder, 'nginx.conf')];
  // As the text says; without the module that not every machine has.
  const server = SERVER.replaceAll(/^ *brotli.*$/gm, '')
    .replace('listen 80;', `listen unix:${socket};`)
    .replace('root /srv/retcode;', `root ${folder};`)
    .replaceAll('~^/', '~^/codes/')
    .replace(' /404.html;', ' /codes/404.html;');
  // Who works inside must get at a folder that only its maker may open.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const rest = `pid ${folder}/pid;\nerror_log ${folder}/log;\nevents {}\n`;
  writeFileSync(file, `${user}\n${rest}http {\naccess_log off;\n${server}}\n`);
  const run = (...args: string[]) =>
    spawnSync('nginx', [...args, '-c', file], { encoding: 'utf8' });
  const get = (path: string) =>
    spawnSync('curl', ['-s', '-i', '--unix-socket', socket, `http://localhost${path}`], {
      encoding: 'utf8',
    }).stdout;
  try {
    expect(run('-e', join(folder, 'log'))).toMatchObject({ status: 0 });
    expect(get('/codes/')).toMatch(/^HTTP\/1\.1 200 [^]*<title>/);
    expect(get('/codes/vendors')).toMatch(/^HTTP\/1\.1 301 [^]*Location: \/codes\/vendors\/\r/);
    const missing = readFileSync(join(LIVE.out, '404.html'), 'utf8');
    expect(get('/codes/no/such/')).toMatch(/^HTTP\/1\.1 404 /);
    expect(get('/codes/no/such/').endsWith(missing)).toBe(true);
    expect(get('/codes/api/v1/index.json')).toContain('Access-Control-Allow-Origin: *');
    expect(get('/codes/pagefind/pagefind-entry.json')).toContain('Access-Control-Allow-Origin: *');
    const [script = ''] = readdirSync(join(LIVE.out, '_astro')).filter((name) =>
      name.endsWith('.js'),
    );
    expect(get(`/codes/_astro/${script}`)).toContain('immutable');
  } finally {
    run('-s', 'stop', '-e', join(folder, 'log'));
    rmSync(folder, { recursive: true });
  }
});
