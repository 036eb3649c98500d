import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { makeProgress } from './progress.ts';
import type { Progress } from './progress.ts';

/**
 * Writes the rendered pages in place of Astro, which makes and opens each folder and file in turns
 * with the rendering of others: a third of the time of a large site. Shows how far it is.
 */
export function writePages(): AstroIntegration {
  let out = '';
  let base = '/';
  return {
    name: 'retcode-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const getFile = (path: string) => join(out, decodeURI(path).slice(base.length - 1));
        setPrerenderer((renderer) => makeWriter(renderer, getFile));
      },
    },
  };
}

function makeWriter(
  renderer: AstroPrerenderer,
  getFile: (path: string) => string,
): AstroPrerenderer {
  let progress: Progress | undefined;
  return {
    ...renderer,
    getStaticPaths: async () => {
      const paths = await renderer.getStaticPaths();
      progress = makeProgress('pages', paths.length, stderr);
      return paths;
    },
    render: async (request, options) => {
      const rendered = await renderer.render(request, options);
      progress?.step();
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { pathname } = new URL(request.url);
      if (!response.ok || !isOwn(pathname, options.routeData)) return rendered;
      writePage(getFile(pathname), await response.bytes());
      // Without a body Astro writes nothing.
      return new Response(null);
    },
    teardown: async () => {
      progress?.end();
      await renderer.teardown?.();
    },
  };
}

/** Pages with a folder of their own; what else there is, such as `404.html`, Astro places. */
function isOwn(pathname: string, { type, route }: RouteData): boolean {
  return type === 'page' && pathname.endsWith('/') && route !== '/404';
}

function writePage(folder: string, html: Uint8Array) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}
