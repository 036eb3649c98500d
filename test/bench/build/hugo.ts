import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Catalog, Code, Vendor } from '../../../src/catalog/catalog.ts';
import { getFacets } from '../../../src/catalog/code-facets.ts';
import { getCodePath, getProblemSlug, getVendorPath, hasPage } from '../../../src/catalog/paths.ts';
import { makeCodeDocument } from '../../../src/exports/code-document.ts';
import { makeVendorDocument } from '../../../src/exports/vendor-document.ts';
import { makeGetUrl } from '../../../src/exports/urls.ts';
import { moveAside } from '../aside.ts';
import type { Builder } from './builder.ts';

const FOLDER = '.cache/bench/hugo';
const OUT = '.cache/bench/build-hugo';

/** Pagefind over a folder of HTML, with its default settings. */
const PAGEFIND = {
  program: execPath,
  args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', OUT],
};

const getUrl = makeGetUrl('https://retcode.example', '/');

/**
 * Hugo and Pagefind: a Markdown file for each vendor and for each code that has a page with us. What
 * our JSON says of it is its front matter, and templates make the rest from that: pages, twins, and
 * pages of code strings and of problems as Hugo's taxonomies. Pages from data need Hugo 0.126, which is later than what Debian 12 has.
 *
 * @throws {Error} if Hugo is not installed
 */
export function makeHugo(): Builder {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('Hugo is not on the PATH. Install it, or leave out --hugo.');
  const version = /v([\d.]+)/.exec(stdout)?.[1] ?? '';
  return {
    name: `Hugo ${version} + Pagefind`,
    about:
      'from a Markdown file a code, the same kinds of page in a frame of the same size, ' +
      'data of codes and vendors as JSON, codes as Markdown, Pagefind over the HTML',
    out: OUT,
    caches: [join(FOLDER, 'resources')],
    prepare: ({ catalog }) => {
      moveAside(FOLDER);
      cpSync(join(import.meta.dirname, 'hugo'), FOLDER, { recursive: true });
      for (const vendor of catalog.vendors.values()) writeVendor(vendor, catalog);
    },
    commands: () => [
      { program: 'hugo', args: ['--source', FOLDER, '--destination', resolve(OUT), '--quiet'] },
      PAGEFIND,
    ],
  };
}

function writeVendor(vendor: Vendor, catalog: Catalog) {
  const data = {
    title: vendor.name,
    url: getVendorPath(vendor),
    document: makeVendorDocument(vendor, getUrl),
  };
  writePage(join(vendor.id, '_index.md'), data);
  for (const code of vendor.codes.filter(hasPage)) writeCode(code, catalog);
}

function writeCode(code: Code, catalog: Catalog) {
  const { vendor, position, note, slug } = code;
  const { problem } = getFacets(code) ?? {};
  const data = {
    title: code.code,
    url: getCodePath(code),
    weight: position + 1,
    code: [slug],
    problem: problem ? [getProblemSlug(problem)] : [],
    document: makeCodeDocument(code, catalog, getUrl),
  };
  writePage(join(vendor.id, `${position}.md`), data, note?.body);
}

function writePage(path: string, data: object, body = '') {
  const file = join(FOLDER, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data)}\n\n${body}\n`);
}
