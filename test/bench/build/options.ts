import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCount, parseCounts, parseRuns } from '../command-line.ts';
import { CODES_PER_VENDOR, makeSize } from '../content.ts';
import type { CatalogSize } from '../content.ts';

export interface BuildOptions {
  /** What is added to today's catalogs, smallest first. */
  sizes: readonly CatalogSize[];
  /** How often each size is built. */
  runs: number;
  /** Whether Hugo builds the same data, in turn with ours. */
  hugo: boolean;
  /** Another checkout of this project that does so, too. */
  beside: string | undefined;
  /** Whether it is built once more after one code has changed. */
  changed: boolean;
  /** Whether the results go into the document. */
  write: boolean;
}

/** More codes are built only with `--large`: it takes many minutes and gigabytes. */
const MAX_CODES = 20_000;

export const USAGE = `npm run bench -- [options]
  --codes 1000,10000   codes of made-up vendors that are added to today's catalogs; 0 for none
  --vendors 50         how many vendors they are; without it one for ${CODES_PER_VENDOR} codes
  --runs 3             how often each size is built
  --hugo               also build the same data with Hugo and Pagefind, in turn with ours
  --beside <folder>    also build it with another checkout of this project, installed, in turn
                       with ours; what it has in its caches is deleted
  --changed            also build again after one code has changed
  --large              allow more than ${MAX_CODES} codes
  --write              put the tables into docs/scale.md`;

/**
 * Reads the command line.
 *
 * @throws {TypeError} for an option or a value that is none
 */
export function parseBuildOptions(args: string[]): BuildOptions {
  const { values } = parseArgs({
    args,
    options: {
      codes: { type: 'string', default: '1000,10000' },
      vendors: { type: 'string' },
      runs: { type: 'string', default: '3' },
      hugo: { type: 'boolean', default: false },
      beside: { type: 'string' },
      changed: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const codes = parseCounts('--codes', values.codes).toSorted((a, b) => a - b);
  const largest = codes.at(-1) ?? 0;
  if (largest > MAX_CODES && !values.large)
    throw new TypeError(
      `--codes: ${largest} are more than ${MAX_CODES}. Add --large to build them.`,
    );
  return {
    sizes: parseSizes(codes, values.vendors),
    runs: parseRuns(values.runs),
    hugo: values.hugo,
    beside: parseCheckout(values.beside),
    changed: values.changed,
    write: values.write,
  };
}

function parseSizes(codes: readonly number[], text: string | undefined): CatalogSize[] {
  if (text === undefined) return codes.map((count) => makeSize(count));
  const vendors = parseCount('--vendors', text);
  const small = codes.find((count) => count > 0 && (vendors === 0 || vendors > count));
  if (small !== undefined)
    throw new TypeError(`--vendors: ${small} codes cannot be those of ${vendors} vendors.`);
  return codes.map((count) => makeSize(count, vendors));
}

function parseCheckout(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  for (const path of ['src/build.ts', 'node_modules']) {
    if (!existsSync(join(folder, path)))
      throw new TypeError(
        `--beside: ${folder} has no ${path}. It must be a checkout of this project, installed.`,
      );
  }
  return folder;
}
