import { buildSite } from './build.ts';
import { SITES } from './sites.ts';

/** Two projects ask for the sites, each with its own copy of this module; once is enough. */
const BUILT = Symbol.for('retcode.sites-built');

/** Builds every site under test, one after the other: they share Astro's cache. */
export default function setup() {
  if (BUILT in globalThis) return;
  Object.defineProperty(globalThis, BUILT, { value: true });
  for (const site of SITES) {
    const { status, output } = buildSite(site);
    if (status !== 0) throw new Error(`The ${site.name} site did not build:\n${output}`);
  }
}
