import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSiteFiles } from '../../src/site/offline/write-site-files.ts';
import type { Site } from './sites.ts';

/** What a later build has changed: words of one page, or every script and what the look-up knows. */
export type NextChange = 'page' | 'scripts';

/** Makes what a later build of a site would be, in a folder of its own; gives the folder. */
export function makeNextBuild({ out, base }: Site, change: NextChange): string {
  const folder = `${out}-next-${change}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(out, folder, { recursive: true });
  if (change === 'page') replace(folder, 'hyper/10/index.html', '</h1>', ', changed</h1>');
  else changeScripts(folder);
  writeSiteFiles(folder, base);
  return folder;
}

/** Gives all scripts of the pages other names, and one vendor of the look-up another name. */
function changeScripts(folder: string) {
  const names = globSync('_astro/*.js', { cwd: folder }).map((path) =>
    path.slice('_astro/'.length),
  );
  const pattern = new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'g');
  for (const path of globSync('**/*.{html,js}', {
    cwd: folder,
    exclude: ['pagefind/**', 'sw.js'],
  })) {
    const file = join(folder, path);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(pattern, (name) => `next-${name}`),
    );
  }
  for (const name of names)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `next-${name}`));
  replace(folder, 'lookup/index.json', '"eTIMS"', '"eTIMS Next"');
}

function replace(folder: string, path: string, before: string, after: string) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}.`);
  writeFileSync(file, text.replaceAll(before, after));
}
