import { parseArgs } from 'node:util';

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['quality', 'speed', 'cost', 'log', 'browser'] as const;

export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  parts: readonly Part[];
  /** Numbers of other vendors' codes that are added to today's catalogs. */
  sizes: readonly number[];
  /** The same for the sites that are built for the browser. */
  siteSizes: readonly number[];
}

/** A site of more codes is built only with `--large`: it takes minutes and gigabytes. */
const MAX_SITE = 10_000;

export const USAGE = `npm run bench:lookup -- [options]
  --sizes 0,10000,100000   codes of other vendors that are added
  --only quality,speed     of the parts ${PARTS.join(', ')}
  --no-browser             all parts but the browser
  --large                  the browser also at more than ${MAX_SITE} added codes`;

/**
 * Reads the command line.
 *
 * @throws {TypeError} for an option, part or size that is none
 */
export function parseOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      sizes: { type: 'string', default: '0,10000,100000' },
      only: { type: 'string', default: PARTS.join(',') },
      browser: { type: 'boolean', default: true },
      large: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(parseSize);
  const parts = values.only.split(',').map(parsePart);
  return {
    parts: values.browser ? parts : parts.filter((part) => part !== 'browser'),
    sizes,
    siteSizes: values.large ? sizes : sizes.filter((size) => size <= MAX_SITE),
  };
}

function parseSize(text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`--sizes: "${text}" is no number of codes.`);
  return Number(text);
}

function parsePart(text: string): Part {
  const part = PARTS.find((name) => name === text);
  if (!part) throw new TypeError(`--only: "${text}" is none of ${PARTS.join(', ')}.`);
  return part;
}
