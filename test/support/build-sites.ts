import type { TestProject } from 'vitest/node';
import { startBuild } from './build.ts';
import { FIXTURE_SITES, LIVE } from './sites.ts';
import type { Site } from './sites.ts';

/** Several projects ask for the same sites, each with its own copy of this module; once is enough. */
const BUILDS = Symbol.for('retcode.sites-built');

/** What is built before tests: the sites of the fixture one after the other, that of the content beside them. */
type Builds = Partial<Record<'fixture' | 'live', Promise<void>>>;

/** Begins the sites that the files of a run test, and waits for those of a project. */
export default async function setup({ name, vitest }: TestProject) {
  const builds = getBuilds();
  const own = name === 'live' ? 'live' : 'fixture';
  for (const part of new Set([own, ...vitest.state.getPaths().flatMap(getPart)] as const)) {
    builds[part] ??= buildAll(part === 'live' ? [LIVE] : FIXTURE_SITES);
    // Whoever waits for it is told; until then nobody may be waiting.
    builds[part].catch(() => undefined);
  }
  await builds[own];
}

/** Which sites a test file needs. */
function getPart(path: string): ('fixture' | 'live')[] {
  const folder = /\/test\/(?<folder>[a-z]+)\/[^/]+$/.exec(path.replaceAll('\\', '/'))?.groups
    ?.folder;
  if (folder === 'live') return ['live'];
  return folder !== undefined && ['site', 'browser', 'browsers'].includes(folder)
    ? ['fixture']
    : [];
}

async function buildAll(sites: readonly Site[]) {
  for (const site of sites) {
    const { status, output } = await startBuild(site).done;
    if (status !== 0) throw new Error(`The ${site.name} site did not build:\n${output}`);
  }
}

function getBuilds(): Builds {
  const holder = globalThis as { [BUILDS]?: Builds | undefined };
  return (holder[BUILDS] ??= {});
}
