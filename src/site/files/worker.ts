/** Writes the data and the full-text index beside the pages, while another thread renders these. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { makeSearchIndex } from '../../search/search-index.ts';
import { countUnpictured } from '../../exports/pictures/pictures.ts';
import { makePictureFiles } from '../pictures/pictures.ts';
import { makeAllFiles, makeFilesContent } from './all-files.ts';
import type { FilesOrder, FilesReport } from './messages.ts';
import { writeFiles } from './write-files.ts';

/** Files that are written before the indexer's answers are let in. */
const BATCH = 50;

const { reading, guides, out, site, base } = workerData as FilesOrder;
const content = makeFilesContent(reading, guides, { site, base });
// Pagefind indexes in a process of its own; the files are written while it does.
const indexing = makeSearchIndex(content.catalog, content.guides);
if (parentPort) await once(parentPort, 'message');
const [files, pages] = await Promise.all([writeData(), writeSearch()]);
const unpictured = countUnpictured(content.catalog);
parentPort?.postMessage({ files, pages, unpictured } satisfies FilesReport);

function* makeFiles() {
  yield* makeAllFiles(content, { site, base });
  yield* makePictureFiles(content.catalog);
}

async function writeSearch(): Promise<number> {
  const { count, write } = await indexing;
  await write(out);
  return count;
}

async function writeData(): Promise<number> {
  let written = 0;
  for await (const count of writeFiles(makeFiles(), out)) {
    written = count;
    if (count % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return written;
}
