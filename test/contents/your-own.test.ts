import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const GUIDE = 'src/content/docs/guides/your-own.md';

/** A block of code in the guide, its language, and the file that the sentence before names for it. */
const BLOCK = /(?:`(?<file>\/srv\/[^`]+)`[^`\n]*:\n\n)?```(?<language>\w+)\n(?<text>[^]*?)```/g;

const root = mkdtempSync(join(tmpdir(), 'retcode-own-'));
const guide = readFileSync(GUIDE, 'utf8').replaceAll('/srv/', `${root}/`);
const [own = '', rest = ''] = guide.split('\n## A fork');
const site = join(root, 'www/codes');

/** What was run of the guide, and how it ended. */
const ran: { command: string; status: number | null; said: string }[] = [];

afterAll(() => rmSync(root, { recursive: true }));

describe('the guide "Run it for your company", followed in an empty folder', () => {
  beforeAll(() => {
    for (const { groups } of own.replaceAll(root, '/srv').matchAll(BLOCK))
      follow(groups as Record<string, string>);
  }, 120_000);

  test('has commands that all end well', () => {
    expect(ran.filter(({ status }) => status !== 0)).toEqual([]);
    expect(ran.map(({ command }) => /npm run (\S+)/.exec(command)?.[1])).toEqual([
      'own',
      'check:content',
      'publish:paths',
      'build',
    ]);
  });

  test('makes a site that is called as the guide says, with its vendor and no other', () => {
    const page = read('acme/042/index.html');
    expect(page).toContain('<title>Acme Pay error code 042: Card expired · Acme Codes</title>');
    expect(page).toContain('Acme Codes says:');
    expect(page).not.toContain('Retcode');
    const about = read('guides/about/index.html');
    expect(about).toMatch(/<h1[^>]*>About Acme Codes</);
    expect(about).toContain('Acme Codes holds the response codes');
    expect(about + read('guides/about.md')).not.toContain('Retcode');
    const { vendors } = JSON.parse(read('api/v1/index.json')) as { vendors: { id: string }[] };
    expect(vendors.map(({ id }) => id)).toEqual(['acme', 'http', 'curl']);
  });

  test('makes one with the look of the site file in it, and no link that leads nowhere', () => {
    const file = /```yaml\n(?<text>name: [^]*?)```/.exec(rest)?.groups?.text ?? '';
    writeFileSync(join(root, 'codes/site.yaml'), file.replaceAll(root, '/srv'));
    const build = run(`CONTENT=${root}/codes npm run build -- --out ${site}`);
    expect(build).toMatchObject({ status: 0 });
    const home = read('index.html');
    expect(home).toContain('placeholder="042, Card expired, or a whole response"');
    expect(home).toContain('<a href="/?q=card+expired">card expired</a>');
    expect(read('acme/042/index.html')).toContain(
      'href="https://gitlab.acme.example/pay/codes/-/edit/main/acme/notes/042.md"',
    );
    const css = [...home.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, path = '']) =>
      read(path),
    );
    expect(css.join('')).toContain('--link:light-dark(#7a1f5c,#f0a6d5)');
    expect(css.join('')).not.toContain('#075a61');
    const links = [...home.matchAll(/ href="(\/[^"?#]*\/)[?#"]/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !exists(`${path}index.html`))).toEqual([]);
  }, 120_000);
});

/** Writes a file of the guide, or runs its commands. */
function follow({ file, language, text = '' }: Record<string, string | undefined>) {
  if (file !== undefined) {
    const path = file.replace('/srv', root);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (language === 'sh') {
    for (const line of text.trim().split('\n')) ran.push(run(line.replaceAll('/srv', root)));
  }
}

/** Runs a command in this checkout, as somebody types it. */
function run(command: string): { command: string; status: number | null; said: string } {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !['NODE_ENV', 'CONTENT', 'SITE', 'BASE'].includes(name) && !name.startsWith('VITEST'),
  );
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env });
  return { command, status, said: stdout + stderr };
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

function exists(path: string): boolean {
  try {
    return read(path) !== '';
  } catch {
    return false;
  }
}
