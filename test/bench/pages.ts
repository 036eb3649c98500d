import { launchBrowser } from '../support/launch.ts';
import { makeBenchSite } from './bench-site.ts';
import { readOptions } from './command-line.ts';
import { makeSize } from './content.ts';
import { writeResults } from './document.ts';
import { judgePages } from './pages/judge.ts';
import { parsePagesOptions, USAGE } from './pages/options.ts';
import type { PagesOptions } from './pages/options.ts';
import { checkPlaces } from './pages/places.ts';
import { compareVendors } from './pages/same-page.ts';
import { visitPages } from './pages/visits.ts';
import { formatMachine, tell } from './report.ts';

const ABOUT =
  'Bytes are those of bodies on the wire, headers not counted; the first paint is over the loopback, ' +
  'unthrottled, with gzip. Long tasks are those of 50 ms and more. The server of the benchmark sets ' +
  'no cache headers, which Lighthouse notices.';

const options = readOptions(parsePagesOptions, USAGE);
if (options) {
  const report = await measure(options);
  console.log(`# Pages, measured\n\n${report}`);
  if (options.write) await writeResults('page', report);
}

async function measure({ sizes, runs, lighthouse }: PagesOptions): Promise<string> {
  const machine = formatMachine();
  const sites = sizes.map((codes) => makeBenchSite(makeSize(codes)));
  sites.forEach(checkPlaces);
  const browser = await launchBrowser('installed');
  const parts = [machine];
  try {
    tell('visits');
    parts.push(await visitPages(browser, sites, runs), ABOUT);
    parts.push(`Chromium ${browser.version()}, medians of ${runs}.`);
  } finally {
    await browser.close();
  }
  parts.push(compareVendors());
  if (lighthouse) parts.push(await judgePages(sites, runs));
  return `${parts.join('\n\n')}\n`;
}
