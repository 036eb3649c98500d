import { buildSite } from './build.ts';
import { SITES } from './sites.ts';

let built = false;

/** Builds every site under test, one after the other: they share Astro's cache. */
export default function setup() {
  // Two projects ask for it; once is enough.
  if (built) return;
  built = true;
  for (const site of SITES) {
    const { status, output } = buildSite(site);
    if (status !== 0) throw new Error(`The ${site.name} site did not build:\n${output}`);
  }
}
