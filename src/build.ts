/** Builds the site: `node src/build.ts`, or into another folder than `dist`: `--out <folder>`. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import type { Aside } from './site/out/aside.ts';
import { buildAside } from './site/out/build-aside.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What a build is, whatever the environment says: Astro takes `import.meta.env.PROD` from a variable of
 * that name, and pages of a build that is not for production have no policy.
 */
const ALWAYS = {
  NODE_ENV: 'production',
  PROD: undefined,
  DEV: undefined,
  MODE: undefined,
  SSR: undefined,
};

/** What a signal tells if nobody sent it. */
const HINTS: Partial<Record<string, string>> = {
  SIGABRT:
    ' It may have needed more memory than Node gives: NODE_OPTIONS=--max-old-space-size=4096',
  SIGKILL: ' If nobody sent it, the machine had no memory left.',
};

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  await buildAside(values.out, runBuild);
});

/**
 * Runs Astro in a process of its own. When that has ended, however it did, none of its threads and
 * programs writes any more.
 */
async function runBuild({ work, cache }: Aside): Promise<string | undefined> {
  const program = fileURLToPath(new URL('./build-site.ts', import.meta.url));
  const child = fork(program, [work, cache], { env: { ...process.env, ...ALWAYS } });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  let failure = 'The build failed.';
  child.on('message', (said) => (failure = said as string));
  const [[status, signal]] = (await Promise.all([
    once(child, 'exit'),
    // What it said is read by then.
    once(child, 'disconnect'),
  ])) as [[number | null, string | null], unknown];
  if (status === 0) return undefined;
  return signal === null ? failure : `${signal} ended the build.${HINTS[signal] ?? ''}`;
}
