import { existsSync, mkdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { relative } from 'node:path';
import { clearDead, makeAside } from './aside.ts';
import type { Aside } from './aside.ts';
import { describeFailure } from './failure.ts';
import { getOutFolder, signSite } from './out-folder.ts';
import { removeFolder } from './remove-folder.ts';
import { replaceSite } from './replace-site.ts';

/**
 * Builds a site aside and puts it in place when it is whole: the folder holds the old site or the new
 * one, whatever happens to the build. Any number of builds may run at once.
 *
 * @param run fills the folder `work`; gives what went wrong, if something did; empty if that was said
 * @throws {Error} if there is no new site; the message says what happened and what is there now
 */
export async function buildAside(path: string, run: (aside: Aside) => Promise<string | undefined>) {
  const out = getOutFolder(path);
  const aside = makeAside(out);
  try {
    clearDead(out);
    // Whoever may not write there should not wait for a build to hear it.
    mkdirSync(aside.site, { recursive: true });
    const failure = await run(aside);
    if (failure !== undefined) throw new Error(failure);
    if (aside.work !== aside.site) await cp(aside.work, aside.site, { recursive: true });
    signSite(aside.site);
    replaceSite(aside, out);
  } catch (error) {
    const state = existsSync(out) ? `${path} is as it was` : `there is no ${path}`;
    const lines = [describeFailure(error), `The site was not built; ${state}.`];
    throw new Error(lines.filter(Boolean).join('\n'), { cause: error });
  } finally {
    for (const folder of new Set<string>(Object.values(aside)))
      if (!removeFolder(folder)) console.error(`${relative('', folder)} could not be removed.`);
  }
}
