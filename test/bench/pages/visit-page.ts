import { extname } from 'node:path';
import type { Browser } from 'playwright-core';
import type { StaticServer } from '../../support/static-server.ts';
import { serveStatic } from '../../support/static-server.ts';

/** Kinds of files that a page asks for. */
export const FILE_KINDS = ['HTML', 'style', 'script', 'font', 'data', 'other'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** What a page asks a server for. */
export interface Fetches {
  requests: number;
  bytes: number;
  kinds: Record<FileKind, number>;
}

/** How a page comes up, in milliseconds. */
export interface Painting {
  firstPaint: number;
  /** All tasks of 50 ms and more. */
  longTasks: number[];
  elements: number;
}

const KIND_OF: Partial<Record<string, FileKind>> = {
  '': 'HTML',
  '.html': 'HTML',
  '.css': 'style',
  '.js': 'script',
  '.woff2': 'font',
  '.json': 'data',
};

/** Waiting for a page that has come up to ask for more. */
const QUIET = 500;

/** Counts what a page asks for when nothing is in the cache, with brotli. */
export async function measureFetches(
  browser: Browser,
  folder: string,
  path: string,
): Promise<Fetches> {
  const server = await serveStatic(folder, '/', 'br');
  try {
    await open(browser, server, path);
    return countFetches(server.log);
  } finally {
    await server.close();
  }
}

/** Times a page, in a window of its own with an empty cache. */
export async function measurePainting(
  browser: Browser,
  folder: string,
  path: string,
): Promise<Painting> {
  // Brotli takes this server longer than a browser takes to paint; a real one has it ready.
  const server = await serveStatic(folder, '/', 'gzip');
  try {
    return await open(browser, server, path);
  } finally {
    await server.close();
  }
}

/** Adds up requests by the kind of file. */
export function countFetches(log: StaticServer['log']): Fetches {
  const kinds = Object.fromEntries(FILE_KINDS.map((kind) => [kind, 0])) as Record<FileKind, number>;
  for (const { path, bytes } of log) kinds[getFileKind(path)] += bytes;
  return { requests: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0), kinds };
}

function getFileKind(path: string): FileKind {
  // A code can have a point in it: /vendor/10.4/
  return path.endsWith('/') ? 'HTML' : (KIND_OF[extname(path)] ?? 'other');
}

async function open(browser: Browser, server: StaticServer, path: string): Promise<Painting> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(server.url + encodeURI(path));
    await page.waitForTimeout(QUIET);
    return await page.evaluate(readPainting);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function readPainting(): Promise<Painting> {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const longTasks = await new Promise<number[]>((done) => {
    // Without a long task nothing is told.
    setTimeout(() => done([]), 200);
    new PerformanceObserver((list) => {
      done(list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  return {
    firstPaint: paint?.startTime ?? NaN,
    longTasks,
    elements: document.querySelectorAll('*').length,
  };
}
