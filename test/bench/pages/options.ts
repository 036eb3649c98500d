import { parseArgs } from 'node:util';
import { parseCount } from '../build/options.ts';

export interface PagesOptions {
  /** Numbers of made-up codes that are added to today's catalogs; 0 is today's. */
  sizes: readonly number[];
  runs: number;
  /** Whether Lighthouse is asked too. */
  lighthouse: boolean;
  /** Whether the page of a code is compared between few and many vendors. */
  vendors: boolean;
  /** Whether the results go into the guide. */
  write: boolean;
}

export const USAGE = `npm run bench:page -- [options]
  --codes 1000       made-up codes that are added to today's catalogs for a second site
  --runs 3           visits of each page, in the browser and with Lighthouse
  --no-lighthouse    without Lighthouse
  --no-vendors       without the comparison of few and many vendors
  --write            put the tables into the guide "How it scales"`;

/**
 * Reads the command line.
 *
 * @throws {TypeError} for an option or a value that is none
 */
export function parsePagesOptions(args: string[]): PagesOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      codes: { type: 'string', default: '' },
      runs: { type: 'string', default: '3' },
      lighthouse: { type: 'boolean', default: true },
      vendors: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
    },
  });
  const added = values.codes === '' ? [] : values.codes.split(',');
  const runs = parseCount('--runs', values.runs);
  if (runs === 0) throw new TypeError('--runs: at least one is needed.');
  return {
    sizes: [...new Set([0, ...added.map((text) => parseCount('--codes', text))])],
    runs,
    lighthouse: values.lighthouse,
    vendors: values.vendors,
    write: values.write,
  };
}
