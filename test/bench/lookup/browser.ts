import { writeFileSync } from 'node:fs';
import { formatNumber } from '../../../src/catalog/counts.ts';
import { launchBrowser } from '../../support/launch.ts';
import { serveStatic } from '../../support/static-server.ts';
import type { StaticServer } from '../../support/static-server.ts';
import { makeBenchSite } from '../bench-site.ts';
import { makeSize } from '../content.ts';
import { printHeading, printTable, tell } from '../report.ts';
import type { Cells } from '../report.ts';
import { formatBytes, formatTime } from '../statistics.ts';
import { getBenchCatalog } from './bench-catalog.ts';
import { formatTask, measureTimes, printTimes } from './browser-times.ts';
import { makeLog } from './make-log.ts';
import type { LookupOptions } from './options.ts';
import { prepare, time, visit } from './visit.ts';
import type { Place } from './visit.ts';

/** What is looked up first on a page that was just opened. */
const FIRST = {
  'bare code': '994',
  message: 'Client does not exist in Hyper.',
  'JSON body': '{"resultCd":"910","resultMsg":"Request parameter error","data":null}',
};

const LOG_FILE = '.cache/bench/server.log';

/** Measures the look-up on the built site in Chromium. */
export async function runBrowser({ siteSizes }: LookupOptions) {
  const sites = siteSizes.map((added) => makeBenchSite(makeSize(added)));
  writeFileSync(LOG_FILE, makeLog(getBenchCatalog(0)).text);
  const browser = await launchBrowser('installed');
  const times: Cells[] = [];
  const costs: Cells[] = [];
  const logs: Cells[] = [];
  try {
    for (const { folder, label } of sites) {
      const server = await serveStatic(folder, '/', 'gzip');
      const place = { browser, server, label };
      tell(`browser: ${label}`);
      times.push(...(await measureTimes(place)));
      costs.push(...(await measureFirst(place)));
      logs.push(await measureLog(place));
      await server.close();
    }
  } finally {
    await browser.close();
  }
  printTimes(times);
  printHeading('First look-up on the home page: what the box fetches (gzip)');
  printTable(['', 'scripts', 'size', 'index files', 'size', 'ms to painted answers'], costs);
  printHeading('A log of 5 MB in the browser, through the worker');
  printTable(['', 'seconds to the answers', 'longest task of the page, ms'], logs);
}

/** What the page fetches from the moment that the box is used until the answers are there. */
async function measureFirst(place: Place): Promise<Cells[]> {
  const { server, label } = place;
  const rows: Cells[] = [];
  for (const [name, text] of Object.entries(FIRST)) {
    await visit(place, async (page) => {
      const before = server.log.length;
      await prepare(page);
      const { time: first } = await time(page, () => page.keyboard.insertText(text));
      // The full text is searched after the answers are there.
      const files = server.log.slice(before).filter(({ path }) => !path.startsWith('/pagefind/'));
      const [scripts = [], others = []] = [true, false].map((isScript) =>
        files.filter(({ path }) => path.endsWith('.js') === isScript),
      );
      const cells = [...formatFetches(scripts), ...formatFetches(others)];
      rows.push([`${name}, ${label}`, ...cells, formatTime(first)]);
    });
  }
  return rows;
}

async function measureLog(place: Place): Promise<Cells> {
  const cells: string[] = [place.label];
  await visit(place, async (page) => {
    await prepare(page);
    const file = page.locator('main lookup-box [type=file]');
    const reading = await time(page, () => file.setInputFiles(LOG_FILE), 'change');
    cells.push((reading.time / 1000).toFixed(1), formatTask(reading.longestTask));
  });
  return cells;
}

function formatFetches(log: StaticServer['log']): string[] {
  const bytes = log.reduce((sum, { bytes: size }) => sum + size, 0);
  return [formatNumber(log.length), formatBytes(bytes)];
}
