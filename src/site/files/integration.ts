import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { loadCatalog } from '../../catalog/read/load-catalog.ts';
import { makeGetUrl } from '../../exports/urls.ts';
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
 * Writes what is no page: the data, the look-up's index and the full-text index. It begins when the
 * folder of the site has been emptied, and goes on in a thread of its own while pages are rendered.
 */
export function writeDataFiles({ content, site, base }: Options): AstroIntegration {
  let guides = '';
  let out = '';
  let thread: Promise<FilesReport> | undefined;
  return {
    name: 'retcode-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        guides = fileURLToPath(new URL(GUIDES, config.srcDir));
        out = fileURLToPath(config.outDir);
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
        const { reading } = loadCatalog(content);
        thread ??= runThread({ reading, guides, out, site, base });
        // Awaited at the end of the build; until then a failure must not end the process.
        thread.catch(() => undefined);
      },
      'astro:build:done': async () => {
        if (!thread) return;
        const start = performance.now();
        const { files, pages } = await thread;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        stderr.write(
          `${format(files)} data files, ${format(pages)} pages in the full text, ${seconds} s more\n`,
        );
      },
    },
  };
}

function format(count: number): string {
  return count.toLocaleString('en');
}

function runThread(order: FilesOrder): Promise<FilesReport> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
