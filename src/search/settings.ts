/** How the full-text index is built and asked: one place for both sides. */

/** Signs that belong to codes; without them `-1` is the same as `1`. */
export const INCLUDE_CHARACTERS = '-_+#%/.:';

/** More pages than this share fragment files, so that 10,000 codes are not 10,000 files. */
export const MAX_FRAGMENTS = 200;

/** Ranking for pages that are one line each: what is typed outweighs how often it stands there. */
export const RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, code: 20, key: 20, vendor: 2 },
} as const;

/** The folder of the index, below the base of a site. */
export const FULL_TEXT_FOLDER = 'pagefind/';

/** Written beside the index; the browser reads it before its first search. */
export const OPTIONS_FILE = 'options.json';
