import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatCount } from '../../catalog/counts.ts';
import { makeRetiringWorker } from '../../offline/retire.ts';
import { WORKER_PATH } from '../../offline/site-files.ts';
import { formatSize } from '../../text/size.ts';
import { tellDone } from '../progress.ts';
import { writeSiteFiles } from './write-site-files.ts';

interface Options {
  base: string;
  /** Whether browsers may keep the site. */
  offline: boolean;
}

/**
 * Writes the list of all files, and what the service worker has to know. It must be the last to write:
 * a file that changes after it is never what the list says. While developing, and where nothing shall
 * be kept, the service worker is one that removes what an earlier one has kept.
 */
export function writeOffline({ base, offline }: Options): AstroIntegration {
  return {
    name: 'retcode-offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(base + WORKER_PATH, (_, response) => {
          response.setHeader('content-type', 'text/javascript').end(makeRetiringWorker(base));
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (!offline) {
          writeFileSync(join(folder, WORKER_PATH), makeRetiringWorker(base));
          return;
        }
        const start = performance.now();
        const { files, bytes } = writeSiteFiles(folder, base);
        tellDone(`${formatCount(files, 'file')}, ${formatSize(bytes)}, for offline use`, start);
      },
    },
  };
}
