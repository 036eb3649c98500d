import { parseArgs } from 'node:util';

/** What the same data is built with for comparison. */
export const PEERS = ['hugo', 'eleventy', 'starlight'] as const;

export type PeerName = (typeof PEERS)[number];

export interface BuildOptions {
  /** Catalogs to build, smallest first. */
  sizes: readonly CatalogSize[];
  /** How often each is built, or with peers: how many rounds are run. */
  runs: number;
  peers: readonly PeerName[];
  /** Whether it is built once more after one code has changed. */
  changed: boolean;
  /** Whether the results go into the guide. */
  write: boolean;
}

/** How much is added to today's catalogs. */
export interface CatalogSize {
  codes: number;
  vendors: number;
  seed: number;
}

/** More codes are built only with `--large`: it takes many minutes and gigabytes. */
const MAX_CODES = 20_000;

const CODES_PER_VENDOR = 100;

export const USAGE = `npm run bench -- [options]
  --codes 1000,10000   codes of made-up vendors that are added to today's catalogs; 0 for none
  --vendors 50         how many vendors they are; without it one for ${CODES_PER_VENDOR} codes
  --seed 1             which vendors are made up
  --runs 3             how often each size is built; with peers, the rounds
  --changed            also build again after one code has changed
  --peers              also build the same data with ${PEERS.join(', ')}, in turn with ours
  --only hugo          of the peers
  --large              allow more than ${MAX_CODES} codes
  --write              put the tables into the guide "How it scales"`;

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
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: PEERS.join(',') },
      peers: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.codes.split(',').map((text) => parseCount('--codes', text));
  const largest = Math.max(...sizes);
  if (largest > MAX_CODES && !values.large)
    throw new TypeError(
      `--codes: ${largest} are more than ${MAX_CODES}. Add --large to build them.`,
    );
  const runs = parseCount('--runs', values.runs);
  if (runs === 0) throw new TypeError('--runs: at least one is needed.');
  const vendors =
    values.vendors === undefined ? undefined : parseCount('--vendors', values.vendors);
  const seed = parseCount('--seed', values.seed);
  return {
    sizes: sizes.toSorted((a, b) => a - b).map((codes) => makeSize(codes, vendors, seed)),
    runs,
    peers: values.peers ? values.only.split(',').map(parsePeer) : [],
    changed: values.changed,
    write: values.write,
  };
}

/** @throws {TypeError} if it is no whole number */
export function parseCount(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`${option}: "${text}" is no number.`);
  return Number(text);
}

function makeSize(codes: number, wanted: number | undefined, seed: number): CatalogSize {
  const vendors = wanted ?? Math.max(1, Math.round(codes / CODES_PER_VENDOR));
  if (codes > 0 && (vendors === 0 || vendors > codes))
    throw new TypeError(`--vendors: ${codes} codes cannot be those of ${vendors} vendors.`);
  return { codes, vendors: codes === 0 ? 0 : vendors, seed };
}

function parsePeer(text: string): PeerName {
  const peer = PEERS.find((name) => name === text);
  if (!peer) throw new TypeError(`--only: "${text}" is none of ${PEERS.join(', ')}.`);
  return peer;
}
