import { serveStatic } from '../../support/static-server.ts';
import type { BenchSite } from '../bench-site.ts';
import { formatTable, tell } from '../report.ts';
import type { Cells } from '../report.ts';
import { LIGHTHOUSE_VERSION } from './lighthouse-package.ts';
import { CATEGORIES, withLighthouse } from './lighthouse.ts';
import { PLACES } from './places.ts';

const HEAD = [`Lighthouse ${LIGHTHOUSE_VERSION}, mobile`, ...CATEGORIES, 'audits below 1'];

/** Asks Lighthouse about the pages of sites. Without Lighthouse the table says why. */
export async function judgePages(sites: readonly BenchSite[], runs: number): Promise<string> {
  const rows: Cells[] = [];
  try {
    await withLighthouse(async (judge) => {
      for (const { label, folder } of sites) {
        const server = await serveStatic(folder, '/', 'br');
        try {
          for (const { name, path } of PLACES) {
            tell(`Lighthouse: ${name}, ${label}`);
            const { scores, below } = await judge(server.url + path, runs);
            const audits = below.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ');
            const values = CATEGORIES.map((category) => scores[category]);
            rows.push([`${name}, ${label}`, ...values, audits || 'none']);
          }
        } finally {
          await server.close();
        }
      }
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    tell(text);
    const [reason = ''] = text.split('\n');
    rows.push([`not there: ${reason}`, ...HEAD.slice(1).map(() => '–')]);
  }
  return formatTable(HEAD, rows);
}
