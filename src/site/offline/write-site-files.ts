import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseCore } from '../../offline/choose-core.ts';
import { makePageFolders } from '../../offline/known-pages.ts';
import {
  HASH_LENGTH,
  isListed,
  LIST_PATH,
  SUMMARY_PATH,
  WORKER_PATH,
} from '../../offline/site-files.ts';
import type { FileList, SiteFile, SiteSummary, WorkerSettings } from '../../offline/site-files.ts';
import { listFiles, makeSiteFile } from './list-files.ts';

/** What stands before the script of the service worker: its settings, on a line. */
const SETTINGS = /^self\.SITE=.*\n/;

/**
 * Writes into a built site what tells of its files: the list of all, their summary, and the settings
 * of the service worker, whose script is there. Done again after a change, it takes the place of what
 * it wrote before.
 */
export function writeSiteFiles(folder: string, base: string): SiteSummary {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const script = readFileSync(join(folder, WORKER_PATH), 'utf8').replace(SETTINGS, '');
  const files = listFiles(folder, isListed);
  const version = hash('sha256', JSON.stringify(files) + script).slice(0, HASH_LENGTH);
  const summary = makeSummary({ version, files });
  write(LIST_PATH, JSON.stringify({ version, files } satisfies FileList));
  write(SUMMARY_PATH, JSON.stringify(summary));
  const own = makeSiteFile(SUMMARY_PATH, JSON.stringify(summary));
  const settings = makeSettings({ version, files }, base, own);
  write(WORKER_PATH, `self.SITE=${JSON.stringify(settings)};\n${script}`);
  return summary;
}

function makeSummary({ version, files }: FileList): SiteSummary {
  return {
    version,
    files: files.length,
    bytes: files.reduce((sum, [, , size]) => sum + size, 0),
    pages: makePageFolders(files.map(([path]) => path)),
  };
}

function makeSettings({ version, files }: FileList, base: string, own: SiteFile): WorkerSettings {
  const paths = files.map(([path]) => path);
  return {
    base,
    version,
    core: [...chooseCore(files), own],
    roots: [...new Set(paths.map((path) => path.split('/', 1)[0] ?? ''))],
    isIndexCut: paths.some((path) => /^lookup\/.+\//.test(path)),
  };
}
