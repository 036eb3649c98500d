import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../support/find-browser.ts';
import { getMedian } from '../statistics.ts';
import { loadLighthouse } from './lighthouse-package.ts';
import type { Report } from './lighthouse-package.ts';

/** What Lighthouse says of a page. */
export interface Verdict {
  /** Of the categories, 0 to 100: medians of the runs. */
  scores: Record<Category, number>;
  /** Audits that lost points in most runs: id and score, 0 to 1. */
  below: { id: string; score: number }[];
}

/** Asks Lighthouse about an address so many times. */
export type Judge = (url: string, runs: number) => Promise<Verdict>;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * Installs Lighthouse if need be and runs it, with its mobile preset, in the Chromium that the tests
 * have.
 *
 * @throws {Error} if it cannot be installed
 */
export async function withLighthouse(run: (judge: Judge) => Promise<void>) {
  const lighthouse = await loadLighthouse();
  const port = await findPort();
  const browser = await launch(port);
  try {
    await run(async (url, runs) => {
      const reports: Report[] = [];
      for (let i = 0; i < runs; i++) {
        const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES };
        const result = await lighthouse(url, flags);
        if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
        reports.push(result.lhr);
      }
      return makeVerdict(reports);
    });
  } finally {
    await browser.close();
  }
}

/** Sums up the runs for one page. */
export function makeVerdict(reports: readonly Report[]): Verdict {
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => {
      const values = reports.map(({ categories }) => (categories[name]?.score ?? NaN) * 100);
      return [name, Math.round(getMedian(values))];
    }),
  ) as Verdict['scores'];
  const audits = reports.flatMap((report) => Object.values(report.audits));
  const below = [...Map.groupBy(audits, ({ id }) => id)].map(([id, runs]) => ({
    id,
    // What was not judged, or only told, loses nothing.
    score: getMedian(runs.map(({ score, scoreDisplayMode }) => getPoints(score, scoreDisplayMode))),
  }));
  return { scores, below: below.filter(({ score }) => score < 1) };
}

function getPoints(score: number | null, mode: string): number {
  return mode === 'informative' ? 1 : (score ?? 1);
}

async function launch(port: number) {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    headless: true,
    ...(executablePath !== undefined && { executablePath }),
    ...(env && { env }),
    args: [...args, `--remote-debugging-port=${port}`],
  });
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
