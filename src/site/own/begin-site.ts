import { cpSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReading } from '../../catalog/load-catalog.ts';
import { beginList } from '../../catalog/own/begin-list.ts';
import { chooseKept } from '../../catalog/own/choose-kept.ts';
import { dropVendors } from '../../catalog/own/drop-vendors.ts';
import { PUBLISHED_FILE } from '../../catalog/published-path.ts';
import { SITE_FILE } from '../../catalog/read/read-site.ts';
import { copySchemas } from '../../catalog/write/copy-schemas.ts';
import { clearDead, makeAside } from '../out/aside.ts';
import { removeFolder } from '../out/remove-folder.ts';
import { replaceSite } from '../out/replace-site.ts';
import { formatSiteFile } from './site-file.ts';

export interface BeginOptions {
  /** Ids of the catalogs to begin with; left out, standards and programs. */
  keep?: readonly string[] | undefined;
  /** What the site is called. */
  name?: string | undefined;
  /** Asked before catalogs are taken out of the folder itself; throws if they must stay. */
  allow?: ((gone: readonly string[]) => void) | undefined;
}

export interface Begun {
  kept: string[];
  gone: string[];
  /** Paths of vendors and codes that the list of published paths begins with. */
  paths: number;
}

/**
 * Makes the content of a site with other vendors from a content folder, in another folder or in its own
 * place: all of it, or nothing.
 *
 * @throws {Error} if the other folder holds something, or anything would be wrong afterwards
 */
export function beginSite(from: string, to: string, options: BeginOptions = {}): Begun {
  const isOwnPlace = from === to;
  if (!isOwnPlace) checkPlace(to);
  const { kept, gone } = chooseKept(loadReading(from).vendors, options.keep);
  if (isOwnPlace) options.allow?.(gone);
  const aside = makeAside(to);
  try {
    clearDead(to);
    cpSync(from, aside.site, { recursive: true });
    dropVendors(aside.site, gone);
    copySchemas(aside.site);
    writeFileSync(join(aside.site, SITE_FILE), formatSiteFile(options.name));
    const { text, count } = beginList(aside.site);
    writeFileSync(join(aside.site, PUBLISHED_FILE), text);
    loadReading(aside.site);
    replaceSite(aside, to);
    return { kept, gone, paths: count };
  } finally {
    removeFolder(aside.site);
    removeFolder(aside.old);
  }
}

/** @throws {Error} unless a folder can begin there */
function checkPlace(to: string) {
  const there = statSync(to, { throwIfNoEntry: false });
  if (there && !there.isDirectory())
    throw new Error(`${to} is a file.\n  Name a new folder, or an empty one.`);
  if (there && readdirSync(to).length > 0)
    throw new Error(`${to} is not empty.\n  Name a new folder, or an empty one.`);
}
