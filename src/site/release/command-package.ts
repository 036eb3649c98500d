import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { INDEX_FOLDER, NOTES_FOLDER } from '../../cli/package-data.ts';
import type { NotesFile } from '../../cli/package-data.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { makeCodeMarkdown } from '../../exports/code-markdown.ts';
import { makeGetUrl } from '../../exports/urls.ts';
import { makeLookupFiles } from '../files/all-files.ts';

/** Where the site is that the package's links lead to. */
interface SitePlace {
  site: string;
  base: string;
}

/** What the package is made from. */
interface PackageOrder extends SitePlace {
  /** The content folder. */
  content: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of the site's files that the index is in. */
const LOOKUP = '/lookup/';

/** The command; what it takes of other packages is in its files. */
const PROGRAM = 'retcode.js';

/**
 * Writes the package of the command `retcode` into an empty folder: the program, the look-up's index
 * and the notes. `npm publish` in there publishes it.
 */
async function writeCommandPackage(folder: string, catalog: Catalog, place: SitePlace) {
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('package.json', `${JSON.stringify(describePackage(place), null, 2)}\n`);
  for (const { path, content } of makeLookupFiles(catalog))
    write(join(INDEX_FOLDER, path.slice(LOOKUP.length)), content);
  for (const [vendor, notes] of makeNotes(catalog, place))
    write(join(NOTES_FOLDER, `${vendor}.json`), JSON.stringify(notes));
  copyFileSync(join(ROOT, 'docs/command.md'), join(folder, 'README.md'));
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  await bundle(folder);
}

/**
 * Makes the package of the command into a folder, as `retcode-1.2.3.tgz`.
 *
 * @returns the name of the archive
 * @throws {CatalogError} with every problem, if something is wrong in the content
 * @throws {Error} with what npm says, if it fails
 */
export async function makeCommandPackage({ content, ...place }: PackageOrder, out: string) {
  const catalog = loadCatalog(content);
  const folder = mkdtempSync(join(tmpdir(), 'retcode-command-'));
  try {
    await writeCommandPackage(folder, catalog, place);
    return packCommandPackage(folder, resolve(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Packs the folder of a package as `npm pack` does.
 *
 * @returns the name of the archive
 * @throws {Error} with what npm says, if it fails
 */
function packCommandPackage(folder: string, out: string): string {
  mkdirSync(out, { recursive: true });
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--pack-destination', out], {
    cwd: folder,
    encoding: 'utf8',
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed in ${folder}:\n${stderr}`);
  return basename(stdout.trim());
}

function describePackage({ site, base }: SitePlace): object {
  const { version, description, license } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<'version' | 'description' | 'license', string>;
  return {
    name: 'retcode',
    version,
    description,
    license,
    homepage: makeGetUrl(site, base)('/'),
    keywords: ['error codes', 'response codes', 'status codes', 'cli'],
    type: 'module',
    bin: { retcode: PROGRAM },
    engines: { node: '>=22.13' },
  };
}

function* makeNotes(catalog: Catalog, { site, base }: SitePlace): Generator<[string, NotesFile]> {
  const getUrl = makeGetUrl(site, base);
  for (const { id, codes } of catalog.vendors.values())
    yield [
      id,
      Object.fromEntries(codes.map((code) => [code.slug, makeCodeMarkdown(code, catalog, getUrl)])),
    ];
}

/** Puts in what is needed of other packages, so that none is installed beside it. */
async function bundle(folder: string) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('../../cli/retcode.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: PROGRAM, chunkFileNames: 'lib/[name].js' } },
    },
  });
  chmodSync(join(folder, PROGRAM), 0o755);
}
