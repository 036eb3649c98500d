import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { formatProblems } from '../catalog/read/problem.ts';
import type { Problem } from '../catalog/read/problem.ts';
import type {} from './collections/content-read.ts';

/**
 * While developing, shows what is wrong in the content over every page, until it is mended. What was
 * right before stays on the pages below.
 */
export function showProblems(): AstroIntegration {
  let server: ViteDevServer | undefined;
  let problems: readonly Problem[] = [];
  const send = () => {
    if (problems.length > 0) server?.environments.client.hot.send(makeOverlay(problems));
  };
  return {
    name: 'retcode-problem-overlay',
    hooks: {
      'astro:server:setup': (setup) => {
        server = setup.server;
        // A page that is opened meanwhile is told, too.
        server.ws.on('connection', send);
      },
      'retcode:content-read': (read) => {
        const wasBroken = problems.length > 0;
        ({ problems } = read);
        send();
        // What was mended may be as it was before, and then nothing else brings the page back.
        if (wasBroken && problems.length === 0)
          server?.environments.client.hot.send({ type: 'full-reload', path: '*' });
      },
    },
  };
}

/** What Vite shows as an error: the first problem's place, and all of them as the check prints them. */
function makeOverlay(problems: readonly Problem[]): ErrorPayload {
  const [{ file, line, column } = { file: '', line: 1, column: 1 }] = problems;
  return {
    type: 'error',
    err: {
      name: 'The content has problems',
      message: formatProblems(problems),
      loc: { file: resolve(file), line, column },
      stack: '',
    },
  };
}
