import { join } from 'node:path';
import { PUBLISHED_FILE } from '../published-path.ts';
import { getPagePath, getVendorPath } from '../paths.ts';
import { START } from '../read/text-file.ts';
import type { Rule } from './rule.ts';

/** A page is permanent from the day on which the list has it. */
export const newPages: Rule = {
  name: 'new-pages',
  description: 'Pages of vendors and codes are in published.txt.',
  check({ readings, published, slugs, folder }, report) {
    if (published.length === 0) return;
    const known = new Set(published.map(({ path }) => path));
    const paths = readings.flatMap(({ id }) => [
      getVendorPath({ id }),
      ...[...(slugs.get(id)?.values() ?? [])].map((slug) => getPagePath(id, slug)),
    ]);
    const count = paths.filter((path) => !known.has(path)).length;
    if (count === 0) return;
    const message =
      count === 1
        ? '1 new page of a vendor or code is not in the list yet.'
        : `${count} new pages of vendors and codes are not in the list yet.`;
    const fix = 'Before they are on the web, run: npm run publish:paths';
    report.warnAt(join(folder, PUBLISHED_FILE), START, message, fix);
  },
};
