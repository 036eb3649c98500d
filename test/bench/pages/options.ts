import { parseArgs } from 'node:util';
import { parseCounts, parseRuns } from '../command-line.ts';

export interface PagesOptions {
  /** Numbers of made-up codes that are added to today's catalogs; 0 is today's. */
  sizes: readonly number[];
  runs: number;
  /** Whether Lighthouse is asked too. */
  lighthouse: boolean;
  /** Whether the results go into the document. */
  write: boolean;
}

export const USAGE = `npm run bench:page -- [options]
  --codes 1000       made-up codes that are added to today's catalogs for a second site
  --runs 3           visits of each page, in the browser and with Lighthouse
  --no-lighthouse    without Lighthouse
  --write            put the tables into docs/scale.md`;

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
      codes: { type: 'string', default: '0' },
      runs: { type: 'string', default: '3' },
      lighthouse: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: [...new Set([0, ...parseCounts('--codes', values.codes)])],
    runs: parseRuns(values.runs),
    lighthouse: values.lighthouse,
    write: values.write,
  };
}
