import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { formatCount } from '../../catalog/counts.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { makeGetUrl } from '../../exports/urls.ts';
import { tellDone } from '../progress.ts';
import type { FilesOrder, FilesReport } from './messages.ts';
import { serveFile } from './serve-files.ts';

interface Options {
  content: string;
  site: string;
  base: string;
}

/** Where Starlight expects the guides, below `src/`. */
const GUIDES = 'content/docs/guides/';

/**
 * Writes what is no page: the data, the look-up's index and the full-text index, in a thread of its
 * own. That begins with the full text when the content is read, and writes from when the folder of
 * the site has been emptied, while pages are rendered.
 */
export function writeDataFiles({ content, site, base }: Options): AstroIntegration {
  let isBuild = false;
  let thread: FilesThread | undefined;
  return {
    name: 'retcode-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        const guides = fileURLToPath(new URL(GUIDES, config.srcDir));
        const out = fileURLToPath(config.outDir);
        const { reading } = loadCatalog(content);
        thread = startThread({ reading, guides, out, site, base });
      },
      'astro:server:setup': ({ server }) => {
        const getUrl = makeGetUrl(site, base);
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', site);
          const path = decodeURI(pathname).replace(base, '/');
          if (!serveFile(path, response, { content, getUrl })) next();
        });
      },
      'astro:build:setup': () => {
        thread?.write();
      },
      'astro:build:done': async () => {
        if (!thread) return;
        const start = performance.now();
        const { files, pages } = await thread.report;
        const written = `${formatCount(files, 'data file')}, ${formatCount(pages, 'page')} in the full text`;
        tellDone(`${written}, after the pages`, start);
      },
    },
  };
}

interface FilesThread {
  /** Tells it that the folder of the site is there, and empty. */
  write: () => void;
  report: Promise<FilesReport>;
}

function startThread(order: FilesOrder): FilesThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  const report = new Promise<FilesReport>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
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
