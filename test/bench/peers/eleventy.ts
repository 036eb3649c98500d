import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Builder } from '../build/builder.ts';
import { installPackage } from '../install.ts';
import { getPeerFolder, makePagefindCommand, makePeerFolder, writeFile } from './folder.ts';
import { makePeerVendors } from './records.ts';

const VERSION = '3.1.6';

const folder = getPeerFolder('eleventy');
const out = join(folder, 'out');

/**
 * Eleventy and Pagefind: pages from one JSON file, notes through Eleventy's own markdown-it. A
 * Markdown file a code took it half as much processor time again.
 */
export function makeEleventy(): Builder {
  installPackage(folder, '@11ty/eleventy', VERSION);
  return {
    name: `Eleventy ${VERSION} + Pagefind`,
    about:
      'from one JSON file and JavaScript templates, code and vendor pages, Pagefind over the HTML',
    out,
    caches: [join(folder, '.cache')],
    prepare: ({ catalog }) => {
      makePeerFolder('eleventy');
      const vendors = makePeerVendors(catalog);
      const codes = vendors.flatMap(({ codes: own, id, name, source }) =>
        own.map((code) => ({ ...code, vendor: { id, name, source } })),
      );
      writeFile(join(folder, 'src/_data/vendors.json'), JSON.stringify(vendors));
      writeFile(join(folder, 'src/_data/codes.json'), JSON.stringify(codes));
    },
    commands: () => [
      {
        program: execPath,
        // Eleventy takes the folder that it is started in for its root.
        args: [resolve(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
        cwd: folder,
      },
      makePagefindCommand(out),
    ],
  };
}
