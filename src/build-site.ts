/** Builds the site into a folder, with another one for caches: the part of `build.ts` that may fail. */
import { argv } from 'node:process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { prepareAstroFolder } from './site/out/astro-folder.ts';
import { describeFailure } from './site/out/failure.ts';

// Collects garbage when half as much again has come up: on a machine with much memory the engine
// would let three times as much lie as is in use. `npm run build` also keeps the room for young
// objects at 8 MB, which each thread has three times. Together they halve the memory at 10,000
// codes; the time stays the same.
setFlagsFromString('--heap-growing-percent=50');

const [, , outDir = '', cache = ''] = argv;

// Nobody is left then who would put the site in place.
process.once('disconnect', () => process.exit(1));

try {
  prepareAstroFolder();
  await build({
    // Astro would print a line for each page; ours tells how far it is.
    logLevel: 'warn',
    outDir,
    cacheDir: join(cache, 'astro'),
    vite: { cacheDir: join(cache, 'vite') },
  });
  process.exit(0);
} catch (error) {
  // Other pages may still be rendered and fail as well; one line is enough.
  process.send?.(describeFailure(error), () => process.exit(1));
}
