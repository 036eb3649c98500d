import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PUBLISHED_FILE } from '../catalog/published-path.ts';
import { readPublished } from '../catalog/read/read-published.ts';

/** Fails a build from which a published path is missing, whatever kind of page it was. */
export function keepPublished({ content }: { content: string }): AstroIntegration {
  return {
    name: 'retcode-published',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const file = join(content, PUBLISHED_FILE);
        // The whole content was checked before the build; its problems are not looked for again.
        const published = readPublished(file, []);
        const missing = published.filter(
          ({ path }) => !existsSync(join(folder, path, 'index.html')),
        );
        if (missing.length === 0) return;
        const lines = missing.map(({ path, line }) => `  ${file}:${line}:1  ${path}`);
        throw new Error(`Published paths are gone; bring their pages back:\n${lines.join('\n')}`);
      },
    },
  };
}
