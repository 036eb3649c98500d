import { getFilePath, getKey } from '../addresses.ts';
import { getSavedName } from '../names.ts';
import type { SavedRecord } from '../plan.ts';
import type { FileList } from '../site-files.ts';

/** What "Save everything" has put onto this device, and what is written down of it. */

const base = import.meta.env.BASE_URL;

/** Kept beside the files, as if they were two of them. */
const RECORD = 'offline/saved.json';
const LIST = 'offline/saved-list.json';

/** Opens the cache of what is saved, which begins to exist by that. */
export function openSaved(): Promise<Cache> {
  return caches.open(getSavedName(base));
}

/** What is written down of what is saved; undefined if nothing is. */
export function readRecord(): Promise<SavedRecord | undefined> {
  return read<SavedRecord>(RECORD);
}

/** The list that the saved files are those of. */
export function readSavedList(): Promise<FileList | undefined> {
  return read<FileList>(LIST);
}

export async function writeRecord(record: SavedRecord) {
  await (await openSaved()).put(getFileKey(RECORD), Response.json(record));
}

export async function writeSavedList(list: FileList) {
  await (await openSaved()).put(getFileKey(LIST), Response.json(list));
}

/** The addresses of all that is saved, without what is written down of it. */
export async function getSavedKeys(): Promise<Set<string>> {
  const keys = new Set((await (await openSaved()).keys()).map(({ url }) => url));
  for (const path of [RECORD, LIST]) keys.delete(getFileKey(path));
  return keys;
}

/** Removes it all; pages that were opened stay. */
export async function removeSaved() {
  await caches.delete(getSavedName(base));
}

/** The address that a file of the list is kept under. */
export function getFileKey(path: string): string {
  return getKey(new URL(getFilePath(path, base), location.origin));
}

async function read<T>(path: string): Promise<T | undefined> {
  const file = await caches.match(getFileKey(path), { cacheName: getSavedName(base) });
  return file ? ((await file.json()) as T) : undefined;
}
