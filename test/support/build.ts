import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './sites.ts';

export interface BuildResult {
  status: number | null;
  output: string;
}

/** Builds a site as `npm run build` does, in this checkout or another. */
export function buildSite(
  site: SiteToBuild,
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): BuildResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...getBuildArguments(), '--out', site.out],
    { encoding: 'utf8', maxBuffer: Infinity, cwd, env: { ...getEnvironment(site), ...env } },
  );
  return { status, output: stdout + stderr };
}

/** Begins such a build as the head of a group of processes, which can be killed together. */
export function startBuild(site: SiteToBuild): { pid: number; done: Promise<BuildResult> } {
  const child = spawn(process.execPath, [...getBuildArguments(), '--out', site.out], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: getEnvironment(site),
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const done = new Promise<BuildResult>((resolve, reject) => {
    child.on('close', (status) => resolve({ status, output })).on('error', reject);
  });
  return { pid: child.pid ?? NaN, done };
}

type SiteToBuild = Omit<Site, 'name'>;

/** Not the test runner's own: its NODE_ENV would make it another build. */
function getEnvironment({ base, origin, content }: SiteToBuild): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE: origin,
    BASE: base,
    CONTENT: content,
    REPOSITORY: 'https://github.com/example/retcode',
  };
}

/** What `npm run build` gives to Node, in this checkout or another. */
export function getBuildArguments(checkout = '.'): string[] {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.replace(/^node /, '').split(' ');
}
