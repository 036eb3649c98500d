import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro's collections come from in a build: https://github.com/withastro/astro, `content/consts.ts`. */
const STORE_MODULE = /^\0astro:data-layer-content$/;

/**
 * Lets pages read Astro's store from its file. Astro puts it into a module as one text: of 10,000 codes
 * that are fifteen megabytes, which the bundler parses and prints and the engine compiles for longer
 * than it takes to render half of the pages of a build, and after each change while developing. If
 * Astro names the module otherwise one day, it is in the module again, and all that changes is the time.
 */
export function readStoreFile(): AstroIntegration {
  return {
    name: 'retcode-store-file',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        // Where Astro keeps it: https://github.com/withastro/astro, `content/paths.ts`.
        const folder = command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir;
        const file = fileURLToPath(new URL('data-store.json', folder));
        updateConfig({ vite: { plugins: [makePlugin(file)] } });
      },
    },
  };
}

function makePlugin(file: string) {
  return {
    name: 'retcode-store-file',
    load: {
      // Before Astro's own plugin, which would load it.
      order: 'pre' as const,
      filter: { id: STORE_MODULE },
      handler: () =>
        // Before Astro has written it, Astro answers.
        existsSync(file)
          ? `import { readFileSync } from 'node:fs';\n` +
            `export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
          : undefined,
    },
  };
}
