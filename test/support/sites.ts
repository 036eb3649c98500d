import { join } from 'node:path';
import { FIXTURE_CATALOG, LIVE_CONTENT } from './catalogs.ts';

/** The sites that are built for the tests. */
export interface Site {
  name: string;
  /** Folder that it is built into. */
  out: string;
  base: string;
  /** Origin that absolute addresses have. */
  origin: string;
  content: string;
}

const origin = 'https://retcode.example';

/** The catalogs of the fixture, as a site is published at the top of a host. */
export const ROOT: Site = {
  name: 'root',
  out: '.cache/root',
  base: '/',
  origin,
  content: FIXTURE_CATALOG,
};

/** The same below a path, as on GitHub Pages. */
export const SUB_PATH: Site = {
  ...ROOT,
  name: 'sub-path',
  out: '.cache/sub-path',
  base: '/retcode/',
};

/** A catalog of codes that no path, file system or URL likes. */
export const ODD: Site = {
  ...ROOT,
  name: 'odd codes',
  out: '.cache/odd',
  content: 'test/fixtures/odd-catalog',
};

/** What the program is tested on. */
export const FIXTURE_SITES = [ROOT, SUB_PATH, ODD];

/** The content under test; each folder has a site of its own, so that runs do not share one. */
export const LIVE: Site = {
  ...ROOT,
  name: 'live',
  out: join('.cache/live', LIVE_CONTENT.replaceAll(/[^A-Za-z0-9._-]+/g, '-')),
  content: LIVE_CONTENT,
};
