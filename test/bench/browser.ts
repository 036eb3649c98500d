import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { getBox } from '../support/box.ts';
import { launchBrowser } from '../support/launch.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';
import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import { buildBenchSite } from './bench-site.ts';
import { makeLog } from './make-log.ts';
import type { BenchOptions } from './options.ts';
import { installClock } from './page-clock.ts';
import type { ClockReading } from './page-clock.ts';
import { printHeading, printTable, printText, tell } from './report.ts';
import type { Cells } from './report.ts';
import { formatBytes, formatTime, getMedian, getQuantile } from './statistics.ts';

/** Pause after a change before the page looks it up, in milliseconds; see `src/box/run.ts`. */
const PAUSE = 60;

/** What is typed letter by letter, each once the answers to those before it are there. */
const TYPED = ['994', 'resultCd 910', 'API_CALL_LIMIT_EXCEEDED', 'Email address is not valid: a@b'];

const PASTED = [
  '{"resultCd":"910","resultMsg":"Request parameter error","resultDt":"20261120101112","data":null}',
  '{"ResponseCode":21,"ResponseMsgEng":"Client does not exist in Hyper."}',
  '{"header":{"isSuccessful":false,"resultCode":4000122,"resultMessage":"Request Key is invalid or expired."}}',
  '{"code":100307,"message":"error","data":{}}',
];

/** What is looked up first on a page that was just opened. */
const FIRST = { 'bare code': '994', message: 'Client does not exist in Hyper.', JSON: PASTED[2] };

const LOG_FILE = '.cache/bench/server.log';

interface Rows {
  times: Cells[];
  costs: Cells[];
  logs: Cells[];
}

/** Measures the look-up on the built site in Chromium. */
export async function runBrowser({ siteSizes }: BenchOptions) {
  const rows: Rows = { times: [], costs: [], logs: [] };
  const folders = siteSizes.map((added) => ({ added, folder: buildBenchSite(added) }));
  writeFileSync(LOG_FILE, makeLog(getBenchCatalog(0)).text);
  const browser = await launchBrowser();
  try {
    for (const { added, folder } of folders) {
      const server = await serveStatic(folder, '/', 'gzip');
      const label = formatSize(getBenchCatalog(added));
      tell(`browser: ${label}`);
      await measureSite({ browser, server, label, rows });
      await server.close();
    }
  } finally {
    await browser.close();
  }
  print(rows);
}

async function measureSite(place: Place) {
  for (const [name, texts] of Object.entries({ typing: TYPED, pasting: PASTED })) {
    const visits = { first: [] as ClockReading[], again: [] as ClockReading[] };
    await visit(place, async (page) => {
      for (const readings of Object.values(visits)) {
        for (const text of texts) {
          await clear(page);
          const parts = name === 'typing' ? [...text] : [text];
          for (const part of parts)
            readings.push(await time(page, () => page.keyboard.insertText(part)));
        }
      }
    });
    for (const [when, readings] of Object.entries(visits)) {
      place.rows.times.push([`${name}, ${when}, ${place.label}`, ...formatTimes(readings)]);
    }
  }
  await measureFirst(place);
  await measureLog(place);
}

/** What the page fetches from the moment that the box is used until the answers are there. */
async function measureFirst(place: Place) {
  const { server, label, rows } = place;
  for (const [name, text = ''] of Object.entries(FIRST)) {
    await visit(place, async (page) => {
      const before = server.log.length;
      await prepare(page);
      const { time: first } = await time(page, () => page.keyboard.insertText(text));
      const files = server.log.slice(before).filter(({ path }) => !path.startsWith('/pagefind/'));
      const count = (items: StaticServer['log']) => [
        items.length,
        formatBytes(items.reduce((sum, { bytes }) => sum + bytes, 0)),
      ];
      const isScript = ({ path }: { path: string }) => path.endsWith('.js');
      rows.costs.push([
        `${name}, ${label}`,
        ...count(files.filter(isScript)),
        ...count(files.filter((file) => !isScript(file))),
        formatTime(first),
      ]);
    });
  }
}

async function measureLog(place: Place) {
  await visit(place, async (page) => {
    await prepare(page);
    const file = page.locator('main lookup-box [type=file]');
    const reading = await time(page, () => file.setInputFiles(LOG_FILE), 'change');
    const seconds = (reading.time / 1000).toFixed(1);
    place.rows.logs.push([place.label, seconds, formatTime(reading.longestTask)]);
  });
}

async function time(page: Page, act: () => Promise<void>, kind: 'input' | 'change' = 'input') {
  // The clock listens before anything happens: only an answered command is known to have run.
  const clock = await page.evaluateHandle((name) => ({ reading: benchClock(name) }), kind);
  await act();
  return clock.evaluate(({ reading }) => reading);
}

/** Opens the home page in a window of its own, with nothing in any cache. */
async function visit({ browser, server }: Place, run: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installClock);
  await page.goto(server.url);
  await run(page);
  await context.close();
}

/** Uses the box, which fetches its script. */
async function prepare(page: Page) {
  await getBox(page).field.focus();
  await page.locator('main lookup-box:defined').waitFor({ state: 'attached' });
}

async function clear(page: Page) {
  await prepare(page);
  await getBox(page).field.fill('');
}

function formatTimes(readings: readonly ClockReading[]): Cells {
  const times = readings.map((reading) => reading.time);
  const values = [getMedian(times), getQuantile(times, 0.95)];
  return [
    times.length,
    ...values.map(formatTime),
    ...values.map((value) => formatTime(value - PAUSE)),
    formatTime(Math.max(...readings.map(({ longestTask }) => longestTask))),
  ];
}

function print({ times, costs, logs }: Rows) {
  printHeading('In Chromium: milliseconds from the input event to the painted answers');
  const beyond = ['median beyond the pause', 'p95 beyond the pause'];
  printTable(['', 'events', 'median', 'p95', ...beyond, 'longest task'], times);
  printText(
    `The page waits ${PAUSE} ms after a change before it looks anything up; a frame is 16.7 ms. First: shards are fetched on the way. Again: the same once more. Tasks under 50 ms are shown as 0.`,
  );
  printHeading('First look-up on the home page: what the box fetches (gzip)');
  printTable(['', 'scripts', 'size', 'index files', 'size', 'ms to painted answers'], costs);
  printHeading('A log of 5 MB in the browser, through the worker');
  printTable(['', 'seconds to the answers', 'longest task of the page, ms'], logs);
}

interface Place {
  browser: Browser;
  server: StaticServer;
  label: string;
  rows: Rows;
}
