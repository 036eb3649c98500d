import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeDocument } from '../../src/exports/code-document.ts';
import { readJson } from '../support/read-site.ts';
import { ROOT } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';

/** The example of the guide, as a reader copies it. */
const EXAMPLE = /^```js title="gateway\.js"\n(?<text>[^]*?)^```$/m;

/** What the API behind the gateway answers to each address. */
const ANSWERS: Record<string, object> = {
  '/done': { ResponseCode: 0, ResponseMsgEng: 'Success' },
  '/empty': { ResponseCode: 2, ResponseMsgEng: 'No results' },
  '/locked': { ResponseCode: 10, ResponseMsgEng: 'The requested resource is locked by Ann' },
  '/new': { ResponseCode: 4711, ResponseMsgEng: 'Something new' },
};

describe('the gateway of the guide', () => {
  const closers: (() => unknown)[] = [];
  let gateway = '';

  beforeAll(async () => {
    const site = await serveStatic(ROOT.out);
    const upstream = createServer(({ url = '' }, response) => {
      response.end(JSON.stringify(ANSWERS[url]));
    });
    await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done));
    const free = await getFreePort();
    gateway = `http://127.0.0.1:${free}`;
    const { port } = upstream.address() as AddressInfo;
    const stop = startGateway({
      SITE: site.url.slice(0, -1),
      UPSTREAM: `http://127.0.0.1:${port}`,
      PORT: String(free),
    });
    closers.push(stop, site.close, () => upstream.close());
    await waitFor(`${gateway}/done`);
  }, 60_000);

  afterAll(async () => {
    for (const close of closers) await close();
  });

  test.each(['/done', '/empty'])('lets through what did not fail: %s', async (path) => {
    const response = await fetch(gateway + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ]);
    expect(await response.json()).toEqual(ANSWERS[path]);
  });

  test('makes a problem of a failure, with the page of its code as the type', async () => {
    const response = await fetch(`${gateway}/locked`);
    const { problemDetails, url, note } = readJson(ROOT, 'hyper/10.json') as CodeDocument;
    expect(response.status).toBe(423);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const details = (await response.json()) as Record<string, unknown>;
    expect(details).toEqual({
      ...problemDetails,
      type: url,
      title: note?.title,
      status: 423,
      detail: 'The requested resource is locked by Ann',
    });
    // The page is there.
    expect(readFileSync(join(ROOT.out, new URL(url).pathname, 'index.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>/i,
    );
  });

  test('makes a problem of a code that nobody knows', async () => {
    const response = await fetch(`${gateway}/new`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status: 502,
      code: '4711',
      detail: 'Something new',
    });
  });
});

/** Runs the example as a program; gives how to end it. */
function startGateway(env: Record<string, string>): () => void {
  const guide = readFileSync('src/content/docs/guides/data.md', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'retcode-gateway-'));
  const file = join(folder, 'gateway.mjs');
  writeFileSync(file, EXAMPLE.exec(guide)?.groups?.text ?? '');
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return () => {
    child.kill();
    rmSync(folder, { recursive: true });
  };
}

/** Waits until something answers at an address; where nothing does, the tests say so. */
async function waitFor(url: string) {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await setTimeout(50);
  }
}

async function getFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
