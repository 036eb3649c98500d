import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { getNeighbours } from '../../../src/catalog/catalog.ts';
import type { Code, Vendor } from '../../../src/catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../../../src/catalog/paths.ts';
import { moveAside } from '../aside.ts';
import type { Builder } from './builder.ts';

const FOLDER = '.cache/bench/hugo';
const OUT = '.cache/bench/build-hugo';

/** Pagefind over a folder of HTML, with its default settings. */
const PAGEFIND = {
  program: execPath,
  args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', OUT],
};

/**
 * Hugo and Pagefind: a Markdown file a code, with the vendor's words in its front matter. Pages from
 * data need Hugo 0.126, which is later than what Debian 12 has.
 *
 * @throws {Error} if Hugo is not installed
 */
export function makeHugo(): Builder {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('Hugo is not on the PATH. Install it, or leave out --hugo.');
  const version = /v([\d.]+)/.exec(stdout)?.[1] ?? '';
  return {
    name: `Hugo ${version} + Pagefind`,
    about: 'from a Markdown file a code, code and vendor pages, Pagefind over the HTML',
    out: OUT,
    caches: [join(FOLDER, 'resources')],
    prepare: ({ vendors }) => {
      moveAside(FOLDER);
      cpSync(join(import.meta.dirname, 'hugo'), FOLDER, { recursive: true });
      vendors.forEach(writeVendor);
    },
    commands: () => [
      { program: 'hugo', args: ['--source', FOLDER, '--destination', resolve(OUT), '--quiet'] },
      PAGEFIND,
    ],
  };
}

function writeVendor(vendor: Vendor, position: number) {
  const { id, name, product, summary, codes } = vendor;
  const url = getVendorPath(vendor);
  const source = getSource(vendor);
  const data = { title: name, url, weight: position + 1, product, summary, source };
  writePage(join(id, '_index.md'), data);
  for (const code of codes) writeCode(code);
}

function writeCode(code: Code) {
  const { vendor, position, note } = code;
  const { previous, next } = getNeighbours(code);
  const data = {
    title: code.code,
    url: getCodePath(code),
    weight: position + 1,
    source: getSource(vendor),
    vendor: { id: vendor.id, name: vendor.name },
    key: code.key ?? '',
    message: code.message ?? '',
    description: code.description ?? '',
    says: note?.title ?? '',
    outcome: note?.outcome ?? '',
    previous: previous && makeLink(previous),
    next: next && makeLink(next),
  };
  writePage(join(vendor.id, `${position}.md`), data, note?.body);
}

function getSource({ sources: [source] }: Vendor) {
  return { title: source?.title ?? '', url: source?.url ?? '' };
}

function makeLink(code: Code) {
  return { path: getCodePath(code), code: code.code };
}

function writePage(path: string, data: object, body = '') {
  const file = join(FOLDER, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n\n${body}\n`);
}
