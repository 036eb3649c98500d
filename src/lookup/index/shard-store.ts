import { findFirst } from '../../text/ascending.ts';
import { makeFormFinder } from './form-finder.ts';
import type { ManifestFile, Row, StartsFile, Table, TableShard } from './files.ts';

/** Gives a file of the index as parsed JSON, by its path without the ending. */
export type ReadFile = (path: string) => Promise<unknown>;

/** The shards that a manifest tells of: each is fetched once, and kept. */
export interface ShardStore {
  manifest: ManifestFile;
  /** @throws what the reader of files throws; the shard is asked for again the next time */
  load: <T>(name: string) => Promise<T>;
  /** The names of the shards of forms of which one may stand in these lines. */
  findForms: (lines: readonly string[]) => string[];
  /** Whether there is a shard of classes. */
  hasClasses: boolean;
  /** The name of the shard in which a term is, or would be; undefined of an empty table. */
  findShard: (table: Table, term: string) => Promise<string | undefined>;
  getRow: (table: Table, term: string) => Promise<Row | undefined>;
  /** The rows of the terms that begin alike. */
  getRowsNear: (table: Table, term: string) => Promise<[string, Row][]>;
}

/** Letters that a word and what it is a slip for have in common at the start, mostly. */
const COMMON_START = 2;

/** Shards that are read for the rows near a term. */
const MAX_NEAR = 4;

/** Makes the store of the shards that a manifest tells of. */
export function makeShardStore(manifest: ManifestFile, readFile: ReadFile): ShardStore {
  const shards = new Map<string, Promise<unknown>>(
    Object.entries(manifest.inline ?? {}).map(([name, shard]) => [name, Promise.resolve(shard)]),
  );
  const findForms = makeFormFinder(manifest.forms);
  const hasClasses = manifest.hasClasses === true;
  return { manifest, load, findForms, hasClasses, findShard, getRow, getRowsNear };

  function load<T>(name: string): Promise<T> {
    let shard = shards.get(name);
    if (!shard) {
      shard = readFile(`${manifest.folder}/${name}`);
      shards.set(name, shard);
      // What could not be fetched is asked for again.
      shard.catch(() => shards.delete(name));
    }
    return shard as Promise<T>;
  }

  async function findShard(table: Table, term: string): Promise<string | undefined> {
    const at = await findPosition(table, term);
    return at === undefined ? undefined : `${table}-${at}`;
  }

  async function findPosition(table: Table, term: string): Promise<number | undefined> {
    const { starts, each } = manifest.tables[table];
    const at = findLast(starts, term);
    if (each === undefined || at === undefined) return at;
    const inner = await load<StartsFile>(`starts-${table}-${at}`);
    return at * each + (findLast(inner, term) ?? 0);
  }

  async function getRow(table: Table, term: string): Promise<Row | undefined> {
    const name = await findShard(table, term);
    if (name === undefined) return undefined;
    const shard = await load<TableShard>(name);
    return Object.hasOwn(shard, term) ? shard[term] : undefined;
  }

  async function getRowsNear(table: Table, term: string): Promise<[string, Row][]> {
    const prefix = term.slice(0, COMMON_START);
    const first = (await findPosition(table, prefix)) ?? 0;
    const last = (await findPosition(table, `${prefix}\uffff`)) ?? -1;
    const near = Array.from(
      { length: Math.min(last - first + 1, MAX_NEAR) },
      (_, i) => `${table}-${first + i}`,
    );
    const parts = await Promise.all(near.map((name) => load<TableShard>(name)));
    return parts.flatMap((part) => Object.entries(part));
  }
}

/** The position of the last start that is not behind a term, or of the first. */
function findLast(starts: readonly string[], term: string): number | undefined {
  if (starts.length === 0) return undefined;
  return Math.max(findFirst(starts, (start) => start > term) - 1, 0);
}
