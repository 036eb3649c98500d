import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { getOwner, isAlive, OWNER } from './owner.ts';
import { removeFolder } from './remove-folder.ts';

/** The folders of one build. */
export interface Aside {
  /** Where the site is built. Astro can only build below the folder that it runs in. */
  work: string;
  /** What Astro and Vite keep; of each build its own, so that two at once do not meet. */
  cache: string;
  /**
   * The whole site, beside the folder that it is put into: on its file system, so that one can take the
   * place of the other by its name alone.
   */
  site: string;
  /** The site before, on its way out. */
  old: string;
}

/** Names the folders of a new build: `.dist.new-…`. Makes none. */
export function makeAside(out: string): Aside {
  const id = `${getOwner()}-${randomBytes(3).toString('hex')}`;
  const name = (path: string, kind: string) =>
    join(dirname(path), `.${basename(path)}.${kind}-${id}`);
  const workplace = getWorkplace(out);
  return {
    work: name(workplace, 'new'),
    cache: name(workplace, 'cache'),
    site: name(out, 'new'),
    old: name(out, 'old'),
  };
}

/**
 * Removes what builds left that are no more. One that died between the two steps of putting its site
 * in place left none there: then the one before comes back.
 */
export function clearDead(out: string) {
  for (const path of new Set([out, getWorkplace(out)]))
    for (const { kind, folder } of findDead(path))
      if (kind !== 'old' || existsSync(path) || !bringBack(folder, path)) removeFolder(folder);
}

/** Folders outside share a workplace with `dist`. */
function getWorkplace(out: string): string {
  const way = relative('', out);
  return way.startsWith('..') || isAbsolute(way) ? resolve('dist') : out;
}

/** Another build may do the same, or have put its site there. */
function bringBack(old: string, out: string): boolean {
  try {
    renameSync(old, out);
    return true;
  } catch {
    return false;
  }
}

function findDead(out: string): { kind: string; folder: string }[] {
  const parent = dirname(out);
  const start = `.${basename(out)}.`;
  return (existsSync(parent) ? readdirSync(parent) : []).flatMap((name) => {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    const { kind, owner } = ASIDE.exec(rest)?.groups ?? {};
    const folder = join(parent, name);
    return kind !== undefined && owner !== undefined && !isAlive(owner, folder)
      ? [{ kind, folder }]
      : [];
  });
}

const ASIDE = new RegExp(`^(?<kind>new|cache|old)-(?<owner>${OWNER})-[0-9a-f]{6}$`);
