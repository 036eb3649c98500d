import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { formatCount, formatNumber } from '../../catalog/counts.ts';
import { MAX_PICTURES } from '../../exports/pictures/pictures.ts';
import type {} from '../collections/content-read.ts';
import { tellDone } from '../progress.ts';
import { makeAllFiles, makeFilesContent, makeForwards } from './all-files.ts';
import type { FilesContent } from './all-files.ts';
import type { FilesOrder, FilesReport } from './messages.ts';
import { serveFile } from './serve-files.ts';

interface Options {
  site: string;
  base: string;
}

/** Where Starlight expects the guides, below `src/`. */
const GUIDES = 'content/docs/guides/';

/**
 * Writes what is no page: the data, the look-up's index and the full-text index, in a thread of its
 * own. That begins with the full text when the content was read, and writes from when the folder of
 * the site has been emptied, while pages are rendered. While developing, it answers for the files.
 */
export function writeDataFiles({ site, base }: Options): AstroIntegration {
  let command: string | undefined;
  let folders = { guides: '', out: '' };
  let thread: FilesThread | undefined;
  let content: FilesContent | undefined;
  return {
    name: 'retcode-files',
    hooks: {
      'astro:config:setup': (setup) => {
        ({ command } = setup);
      },
      'astro:config:done': ({ config }) => {
        folders = {
          guides: fileURLToPath(new URL(GUIDES, config.srcDir)),
          out: fileURLToPath(config.outDir),
        };
      },
      'retcode:content-read': ({ reading, problems }) => {
        if (problems.length > 0) return;
        if (command === 'build') thread = startThread({ reading, ...folders, site, base });
        if (command === 'dev') content = makeFilesContent(reading, folders.guides, { site, base });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', site);
          const path = decodeURI(pathname).replace(base, '/').replace(/\/$/, '/index.html');
          const make = path.endsWith('.html') ? makeForwards : makeAllFiles;
          if (!content) {
            next();
            return;
          }
          serveFile(path, response, make(content, { site, base })).then((isServed) => {
            if (!isServed) next();
          }, next);
        });
      },
      'astro:build:setup': () => {
        thread?.write();
      },
      'astro:build:done': async () => {
        if (!thread) return;
        const start = performance.now();
        const { files, pages, unpictured } = await thread.report;
        const written = `${formatCount(files, 'data file')}, ${formatCount(pages, 'page')} in the full text`;
        tellDone(`${written}, after the pages`, start);
        if (unpictured > 0) stderr.write(`${formatUnpictured(unpictured)}\n`);
      },
    },
  };
}

function formatUnpictured(codes: number): string {
  const [count, most] = [codes, MAX_PICTURES].map(formatNumber);
  return `No pictures for previews of ${count} codes: of more than ${most}, pages name those of vendors.`;
}

interface FilesThread {
  /** Tells it that the folder of the site is there, and empty. */
  write: () => void;
  report: Promise<FilesReport>;
}

function startThread(order: FilesOrder): FilesThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  const report = new Promise<FilesReport>((resolve, reject) => {
    worker
      .once('message', resolve)
      .once('error', reject)
      // It ends without a word when the indexer does.
      .once('exit', () => reject(new Error('The data and the full text could not be written.')));
  });
  // Awaited at the end of the build; until then a failure must not end the process.
  report.catch(() => undefined);
  // A build that fails before anything is written must end, though the thread waits.
  worker.unref();
  const write = () => {
    worker.ref();
    worker.postMessage('write');
  };
  return { write, report };
}
