import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { env, execPath } from 'node:process';

/** A real `astro dev`. */
export interface DevServer {
  /** `http://localhost:4321/` */
  url: string;
  /** What it printed so far. */
  getOutput: () => string;
  close: () => Promise<void>;
}

/** Milliseconds until a server that does not get ready is given up. */
const PATIENCE = 90_000;

/**
 * Starts `npm run dev` on a content folder, at a port that is free.
 *
 * @throws {Error} with what it printed, if it ends or does not get ready
 */
export async function startDevServer(content: string): Promise<DevServer> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(execPath, [astro, 'dev', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Not the test runner's own environment, which makes Astro watch nothing.
    env: {
      ...env,
      NODE_ENV: 'development',
      VITEST: undefined,
      CONTENT: content,
      BASE: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  let output = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const close = async () => {
    child.kill();
    await ended;
  };
  const ready = new Promise<string>((done, fail) => {
    const failWith = (why: string) => () => fail(new Error(`The server ${why}:\n${output}`));
    setTimeout(failWith('did not get ready'), PATIENCE).unref();
    child.once('close', failWith('ended'));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /Local\s+(?<url>http:\S+)/.exec(output)?.groups?.url;
        if (url !== undefined) done(url);
      });
  });
  try {
    return { url: await ready, getOutput: () => output, close };
  } catch (error) {
    await close();
    throw error;
  }
}
