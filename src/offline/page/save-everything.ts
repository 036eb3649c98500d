import { findInCores, readCores } from '../core-record.ts';
import { doInTurns } from '../in-turns.ts';
import { loadFile } from '../load-file.ts';
import { getCachePrefix, getVisitedName } from '../names.ts';
import { planSaving } from '../plan.ts';
import { LIST_PATH } from '../site-files.ts';
import type { FileList, SiteFile } from '../site-files.ts';
import { isStorageFull } from '../storage-full.ts';
import {
  getFileKey,
  getSavedKeys,
  openSaved,
  readRecord,
  readSavedList,
  writeRecord,
  writeSavedList,
} from './saved.ts';

/** How far it is: what is fetched, of what has to be. */
export interface SaveProgress {
  files: number;
  ofFiles: number;
  bytes: number;
  ofBytes: number;
}

/**
 * How it ended: `saved`, all but some files that the server does not give; `stopped` by the reader;
 * `full`, no more room; `short`, there is less room than it takes, so that nothing was begun; `busy`, another tab is at it; `changed`, there is a newer version by now;
 * `broken`, the network or the server does not answer.
 */
export type SaveEnd =
  | { kind: 'saved'; refused: number }
  | { kind: 'short'; needs: number; room: number }
  | { kind: 'stopped' | 'full' | 'busy' | 'changed' | 'broken' };

interface SaveOptions {
  signal: AbortSignal;
  onProgress: (progress: SaveProgress) => void;
}

const base = import.meta.env.BASE_URL;

/** Answers of a server that says of one file, not of itself, that it is not to be had. */
const REFUSALS: readonly unknown[] = [401, 403, 404, 410];

/** Brings all files of the site onto this device; what is there already is not fetched again. */
export async function saveEverything(options: SaveOptions): Promise<SaveEnd> {
  const run = async (lock: Lock | null): Promise<SaveEnd> => {
    if (!lock) return { kind: 'busy' };
    try {
      return await save(options);
    } catch (error) {
      return { kind: getEnd(error, options.signal) };
    }
  };
  return navigator.locks.request(`${getCachePrefix(base)}save`, { ifAvailable: true }, run);
}

function getEnd(
  error: unknown,
  signal: AbortSignal,
): Exclude<SaveEnd['kind'], 'saved' | 'short' | 'busy'> {
  if (signal.aborted) return 'stopped';
  if (isStorageFull(error)) return 'full';
  return error instanceof Error && error.cause === 'changed' ? 'changed' : 'broken';
}

async function save(options: SaveOptions): Promise<SaveEnd> {
  const list = await fetchList(options.signal);
  const { wanted, changed } = await makePlan(list);
  const needs = sum(wanted);
  const room = await getRoom();
  if (room < needs) return { kind: 'short', needs, room };
  await begin(list, changed);
  const refused = await saveFiles(wanted, options);
  await finish(list, { isDone: refused === 0 });
  return { kind: 'saved', refused };
}

/** Gives the number of files that the server refuses. */
async function saveFiles(
  wanted: readonly SiteFile[],
  { signal, onProgress }: SaveOptions,
): Promise<number> {
  const progress = { files: 0, ofFiles: wanted.length, bytes: 0, ofBytes: sum(wanted) };
  onProgress(progress);
  let refused = 0;
  const [saved, cores] = await Promise.all([openSaved(), readCores(base)]);
  await doInTurns(wanted, async (file) => {
    signal.throwIfAborted();
    const key = getFileKey(file[0]);
    const load = () => loadFile(file, base, { cache: 'no-cache', signal });
    const response = (await findInCores(cores, file, key)) ?? (await load().catch(skipRefusal));
    if (response) await saved.put(key, response);
    else refused++;
    progress.files++;
    progress.bytes += file[2];
    onProgress(progress);
  });
  return refused;
}

/** Bytes that the browser still has for this site; as many as one likes where it does not say. */
async function getRoom(): Promise<number> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined ? Infinity : quota - usage;
}

async function fetchList(signal: AbortSignal): Promise<FileList> {
  const response = await fetch(base + LIST_PATH, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`The list answered ${response.status}`);
  return (await response.json()) as FileList;
}

async function makePlan(list: FileList) {
  const [present, before, record] = await Promise.all([
    getSavedKeys(),
    readSavedList(),
    readRecord(),
  ]);
  const isPresent = (path: string) => present.has(getFileKey(path));
  return planSaving(list, isPresent, before && { list: before, unsure: record?.unsure ?? [] });
}

/** Writes down what is about to happen, so that it can go on from there if it breaks off. */
async function begin(list: FileList, changed: readonly string[]) {
  const [before, record] = await Promise.all([readSavedList(), readRecord()]);
  if (!before) await writeSavedList(list);
  const unsure = [...new Set([...(record?.unsure ?? []), ...changed])];
  await writeRecord({ ...describe(list), isDone: false, unsure });
}

/** Removes what is not of this version, and copies of pages that are no newer than what is saved. */
async function finish(list: FileList, { isDone }: { isDone: boolean }) {
  const keys = new Set(list.files.map(([path]) => getFileKey(path)));
  const saved = await openSaved();
  for (const key of await getSavedKeys()) if (!keys.has(key)) await saved.delete(key);
  await writeSavedList(list);
  await writeRecord({ ...describe(list), isDone, unsure: [] });
  const visited = await caches.open(getVisitedName(base));
  for (const { url } of await visited.keys()) if (keys.has(url)) await visited.delete(url);
}

function describe({ version, files }: FileList) {
  return { version, files: files.length, bytes: sum(files) };
}

function skipRefusal(error: unknown): undefined {
  if (error instanceof Error && REFUSALS.includes(error.cause)) return;
  throw error;
}

function sum(files: readonly SiteFile[]): number {
  return files.reduce((bytes, [, , size]) => bytes + size, 0);
}
