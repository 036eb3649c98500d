import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Builder } from '../build/builder.ts';
import { getPeerFolder, makePagefindCommand, makePeerFolder, writeFile } from './folder.ts';
import { makePeerVendors } from './records.ts';
import type { PeerCode, PeerVendor } from './records.ts';

const folder = getPeerFolder('hugo');
const out = join(folder, 'out');

/**
 * Hugo and Pagefind: a Markdown file a code, with the vendor's words in its front matter. Pages from
 * data need Hugo 0.126, which is later than what Debian 12 has.
 */
export function makeHugo(): Builder {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('not on the PATH');
  const version = /v([\d.]+)/.exec(stdout)?.[1] ?? '';
  return {
    name: `Hugo ${version} + Pagefind`,
    about: 'from a Markdown file a code, code and vendor pages, Pagefind over the HTML',
    out,
    caches: [join(folder, 'resources')],
    prepare: ({ catalog }) => {
      makePeerFolder('hugo');
      makePeerVendors(catalog).forEach(writeVendor);
    },
    commands: () => [
      { program: 'hugo', args: ['--source', folder, '--destination', 'out', '--quiet'] },
      makePagefindCommand(out),
    ],
  };
}

function writeVendor({ codes, ...vendor }: PeerVendor, position: number) {
  const { id, name, product, summary, source } = vendor;
  const data = { title: name, url: `/${id}/`, weight: position + 1, product, summary, source };
  writeFile(join(folder, 'content', id, '_index.md'), formatPage(data, ''));
  codes.forEach((code, i) => writeCode(code, vendor, i));
}

function writeCode(
  { path, code, title, body, ...rest }: PeerCode,
  { id, name, source }: Omit<PeerVendor, 'codes'>,
  position: number,
) {
  // `title` is what Hugo calls the page; ours is `says`.
  const data = {
    title: code,
    says: title,
    url: `/${path}/`,
    weight: position + 1,
    source,
    ...rest,
  };
  const file = join(folder, 'content', id, `${position}.md`);
  writeFile(file, formatPage({ ...data, vendor: { id, name } }, body));
}

function formatPage(data: object, body: string): string {
  return `${JSON.stringify(data, null, 2)}\n\n${body}\n`;
}
