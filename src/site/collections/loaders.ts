import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { CatalogError } from '../../catalog/load-catalog.ts';
import { countCodes, formatCount } from '../../catalog/counts.ts';
import { makeEntries } from '../../catalog/entries.ts';
import type { CatalogEntries } from '../../catalog/entries.ts';
import { makeReadBefore, readCatalog } from '../../catalog/read-catalog.ts';
import type { ReadBefore } from '../../catalog/read-catalog.ts';
import { tellDone } from '../progress.ts';
import { tellContentRead } from './content-read.ts';
import { NAMES, STORED } from './stored-entries.ts';
import type { CollectionName } from './stored-entries.ts';

/** Milliseconds without a change before the folder is read again: editors save in several steps. */
const PAUSE = 50;

/** One reading of the folder, from which each collection is filled once. */
interface Round {
  /** Undefined if something is wrong, while developing: what was right before stays. */
  entries: Promise<CatalogEntries | undefined>;
  filled: Set<CollectionName>;
}

/**
 * Makes the loaders of the catalog's collections. They read and check a content folder once for all
 * of them, since most rules look across files, and again whenever something changes in it.
 */
export function makeCatalogLoaders(folder: string): Record<CollectionName, Loader> {
  const contexts = new Map<CollectionName, LoaderContext>();
  let round: Round | undefined;
  let timer: NodeJS.Timeout | undefined;
  const before = makeReadBefore();

  const fill = async (name: CollectionName, context: LoaderContext) => {
    // Whoever comes a second time wants a new one.
    if (!round || round.filled.has(name))
      round = {
        entries: Promise.try(() => readEntries(folder, context, before)),
        filled: new Set(),
      };
    const { entries, filled } = round;
    filled.add(name);
    // What all have is not kept: the pages of a build need the room.
    if (filled.size === NAMES.length) round = undefined;
    const read = await entries;
    if (read) storeEntries(name, read, { folder, context });
  };

  const fillAll = async () => {
    round = undefined;
    for (const [name, context] of contexts) await fill(name, context);
  };

  const watch = ({ watcher, logger }: LoaderContext) => {
    watcher?.add(folder);
    watcher?.on('all', (_, file) => {
      if (!resolve(file).startsWith(resolve(folder) + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        fillAll().catch((error: unknown) => logger.error(String(error)));
      }, PAUSE);
    });
  };

  const makeLoader = (name: CollectionName): Loader => ({
    name: `retcode-${name}`,
    load: async (context) => {
      contexts.set(name, context);
      watch(context);
      await fill(name, context);
    },
  });

  return {
    vendors: makeLoader('vendors'),
    codes: makeLoader('codes'),
    notes: makeLoader('notes'),
    problems: makeLoader('problems'),
  };
}

/**
 * Reads the folder, and hands over to integrations what was read.
 *
 * @throws {CatalogError} if something is wrong in it and nobody is there to mend it: in a build
 */
function readEntries(
  folder: string,
  { config, watcher, logger }: LoaderContext,
  before: ReadBefore,
): CatalogEntries | undefined {
  const start = performance.now();
  const read = readCatalog(folder, undefined, { before: watcher && before });
  const { reading, problems } = read;
  tellContentRead(config, read);
  if (problems.length === 0) {
    const codes = formatCount(countCodes(reading.vendors), 'code');
    tellDone(`${codes} of ${formatCount(reading.vendors.length, 'vendor')} read`, start);
    return makeEntries(reading);
  }
  const error = new CatalogError(problems);
  if (!watcher) throw error;
  logger.error(error.message);
  return undefined;
}

/** Puts the entries of a collection into Astro's store, and takes out those that are no more. */
function storeEntries(
  name: CollectionName,
  entries: CatalogEntries,
  { folder, context }: { folder: string; context: LoaderContext },
) {
  const { store, config } = context;
  const root = relative(fileURLToPath(config.root), folder).replaceAll(sep, '/');
  const ids = new Set<string>();
  for (const { file, ...entry } of STORED[name](entries, config.base)) {
    ids.add(entry.id);
    // The rules have checked the data, so `parseData` would check it a second time; what is as it
    // was before is known by its digest and left alone.
    const digest = context.generateDigest(entry);
    store.set({ ...entry, ...(file && { filePath: `${root}/${file}` }), digest });
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}
