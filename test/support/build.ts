import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './sites.ts';

export interface BuildResult {
  status: number | null;
  output: string;
}

/** Builds a site as `npm run build` does. */
export function buildSite({ out, base, origin, content }: Omit<Site, 'name'>): BuildResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...getBuildArguments(), '--out', out],
    {
      encoding: 'utf8',
      maxBuffer: Infinity,
      // Not the test runner's own environment: its NODE_ENV would make it another build.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE: origin,
        BASE: base,
        CONTENT: content,
        REPOSITORY: 'https://github.com/example/retcode',
      },
    },
  );
  return { status, output: stdout + stderr };
}

/** What `npm run build` gives to Node, in this checkout or another. */
export function getBuildArguments(checkout = '.'): string[] {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.replace(/^node /, '').split(' ');
}
