import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { FIXTURE_SITES, LIVE } from './sites.ts';

/** Several projects ask for the same sites, each with its own copy of this module; once is enough. */
const BUILT = Symbol.for('retcode.sites-built');

/** Builds the sites that a project tests, one after the other: they share Astro's cache. */
export default function setup({ name }: TestProject) {
  const built = getBuilt();
  for (const site of name === 'live' ? [LIVE] : FIXTURE_SITES) {
    if (built.has(site.out)) continue;
    const { status, output } = buildSite(site);
    if (status !== 0) throw new Error(`The ${site.name} site did not build:\n${output}`);
    built.add(site.out);
  }
}

function getBuilt(): Set<string> {
  const holder = globalThis as { [BUILT]?: Set<string> | undefined };
  return (holder[BUILT] ??= new Set());
}
