import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PUBLISHED_FILE } from '../catalog/published-path.ts';
import type { PublishedPath } from '../catalog/published-path.ts';
import type {} from './collections/content-read.ts';

/** Fails a build from which a published path is missing, whatever kind of page it was. */
export function keepPublished({ content }: { content: string }): AstroIntegration {
  let published: readonly PublishedPath[] = [];
  return {
    name: 'retcode-published',
    hooks: {
      'retcode:content-read': ({ reading }) => {
        ({ published } = reading);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const missing = published.filter(
          ({ path }) => !existsSync(join(folder, path, 'index.html')),
        );
        if (missing.length === 0) return;
        const file = join(content, PUBLISHED_FILE);
        const lines = missing.map(({ path, line }) => `  ${file}:${line}:1  ${path}`);
        throw new Error(`Published paths are gone; bring their pages back:\n${lines.join('\n')}`);
      },
    },
  };
}
