import { checkCarried } from '../site/checks/carried.ts';
import { LIVE } from '../support/sites.ts';

/** Bytes of what does not grow with the catalogs: script, style, kinds of problem. */
const FRAME = 200_000;

// Around what vendors and notes say, and once more in the index, stand no more than marks and links.
checkCarried(LIVE, (entries) =>
  entries.reduce((sum, { code }) => sum + 2 * JSON.stringify(code).length, FRAME),
);
