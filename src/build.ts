/** Builds the site: `node src/build.ts`, or into another folder than `dist`: `--out <folder>`. */
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { countCodes, formatCount } from './catalog/counts.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { tellDone } from './site/progress.ts';
import { getSettings } from './site/settings.ts';

// Collects garbage when half as much again has come up: on a machine with much memory the engine
// would let three times as much lie as is in use. `npm run build` also keeps the room for young
// objects at 8 MB, which each thread has three times. Together they halve the memory at 10,000
// codes; the time stays the same.
setFlagsFromString('--heap-growing-percent=50');

const { values } = parseArgs({ options: { out: { type: 'string' } } });

try {
  readContent();
  // Astro would print a line for each page; ours tells how far it is.
  await build({ logLevel: 'warn', ...(values.out !== undefined && { outDir: values.out }) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Before Astro starts, which takes longer than telling what is wrong with a small catalog. */
function readContent() {
  const start = performance.now();
  const { catalog } = loadCatalog(getSettings(env).content);
  const vendors = [...catalog.vendors.values()];
  const codes = formatCount(countCodes(vendors), 'code');
  tellDone(`${codes} of ${formatCount(vendors.length, 'vendor')} read`, start);
}
