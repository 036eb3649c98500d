/** Builds the site: `node src/build.ts`, or into another folder than `dist`: `--out <folder>`. */
import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { out: { type: 'string' } } });

try {
  // Astro would print a line for each page; ours tells how far it is.
  await build({ logLevel: 'warn', ...(values.out !== undefined && { outDir: values.out }) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
