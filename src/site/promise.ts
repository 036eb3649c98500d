import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatPublished, PUBLISHED_FILE } from '../catalog/published-path.ts';
import type { PublishedPath } from '../catalog/published-path.ts';
import type {} from './collections/content-read.ts';

/** What only a page that forwards has. */
const REFRESH = '<meta http-equiv="refresh"';

/**
 * Fails a build from which a published path is missing, whatever kind of page it was, or at which
 * something else stands than the page that forwards to where it has moved.
 */
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
        const missing = published.filter((line) => !answers(line, folder));
        if (missing.length === 0) return;
        const file = join(content, PUBLISHED_FILE);
        const lines = missing.map((line) => `  ${file}:${line.line}:1  ${formatPublished(line)}`);
        throw new Error(`Published paths are gone; bring their pages back:\n${lines.join('\n')}`);
      },
    },
  };
}

function answers({ path, movedTo }: PublishedPath, folder: string): boolean {
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return false;
  const isForward = movedTo !== undefined && readFileSync(file, 'utf8').includes(REFRESH);
  return isForward === (movedTo !== undefined);
}
