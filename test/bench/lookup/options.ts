import { parseArgs } from 'node:util';
import { parseCounts } from '../command-line.ts';

/** The parts of the benchmark, in the order in which they run. */
const PARTS = ['quality', 'speed', 'cost', 'log', 'browser'] as const;

export type Part = (typeof PARTS)[number];

export interface LookupOptions {
  parts: readonly Part[];
  /** Numbers of other vendors' codes that are added to today's catalogs. */
  sizes: readonly number[];
  /** The same for the sites that are built for the browser. */
  siteSizes: readonly number[];
}

/** A site of more codes is built only with `--large`: it takes minutes and gigabytes. */
const MAX_SITE = 10_000;

export const USAGE = `npm run bench:lookup -- [options]
  --codes 0,10000,100000   codes of other vendors that are added
  --only quality,speed     of the parts ${PARTS.join(', ')}
  --large                  the browser also at more than ${MAX_SITE} added codes`;

/**
 * Reads the command line.
 *
 * @throws {TypeError} for an option, part or size that is none
 */
export function parseLookupOptions(args: string[]): LookupOptions {
  const { values } = parseArgs({
    args,
    options: {
      codes: { type: 'string', default: '0,10000,100000' },
      only: { type: 'string', default: PARTS.join(',') },
      large: { type: 'boolean', default: false },
    },
  });
  const sizes = parseCounts('--codes', values.codes);
  return {
    parts: values.only.split(',').map(parsePart),
    sizes,
    siteSizes: values.large ? sizes : sizes.filter((size) => size <= MAX_SITE),
  };
}

function parsePart(text: string): Part {
  const part = PARTS.find((name) => name === text);
  if (!part) throw new TypeError(`--only: "${text}" is none of ${PARTS.join(', ')}.`);
  return part;
}
