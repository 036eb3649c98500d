import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';

/** Milliseconds that a browser has to start, or to end by itself. */
const START = 30_000;
const END = 5_000;

/** How often a browser is started that does not come up: on a busy machine it may hang. */
const TRIES = 3;

/** A browser that is driven, and the end of it. */
export interface Session {
  driver: WebDriver;
  end: () => Promise<void>;
}

/** Starts WebKitGTK's driver and a browser with it. */
export async function startSession(program: string, env: NodeJS.ProcessEnv): Promise<Session> {
  for (let tried = 1; ; tried++) {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
    try {
      await waitForAnswer(`${url}/status`);
      const driver = await within(START, openBrowser(url));
      const end = async () => {
        await within(END, driver.quit()).catch(() => undefined);
        await endProgram(child);
      };
      return { driver, end };
    } catch (error) {
      await endProgram(child);
      if (tried === TRIES) throw error;
    }
  }
}

/** Starts an X server without a screen, which picks a free number and tells it. */
export async function startScreen(
  program: string,
): Promise<{ server: ChildProcess; display: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const output = server.stdio[3] as Readable;
  const display = await new Promise<string>((done, fail) => {
    output.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code ?? 'a signal'}.`)));
  });
  return { server, display };
}

/** Ends a program that was started here. */
export async function endProgram(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
}

async function openBrowser(url: string): Promise<WebDriver> {
  const wanted = new Capabilities({ browserName: 'MiniBrowser' });
  return new Builder().usingServer(url).withCapabilities(wanted).build();
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new AbortController();
  const end = pause(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`It took more than ${milliseconds} ms.`);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    late.abort();
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function waitForAnswer(url: string) {
  const end = Date.now() + START;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`${url} did not answer in time.`);
    await pause(100);
  }
}
