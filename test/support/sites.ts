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

/** The site as it is published at the top of a host. */
export const ROOT: Site = {
  name: 'root',
  out: '.cache/root',
  base: '/',
  origin,
  content: 'content',
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

export const SITES = [ROOT, SUB_PATH, ODD];
