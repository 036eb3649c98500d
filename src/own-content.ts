/**
 * Begins a site with vendors of its own: `npm run own -- /srv/codes --name "Acme Codes"` makes its
 * content folder; without a folder, the vendors of this checkout are taken out of `content/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { formatCount } from './catalog/counts.ts';
import { runCommand } from './command.ts';
import { siteSchema } from './schemas/site.ts';
import { beginSite } from './site/own/begin-site.ts';
import type { Begun } from './site/own/begin-site.ts';
import { getSettings } from './site/settings.ts';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keep: { type: 'string' },
      name: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  run(positionals, values);
});

function run([to, ...rest]: string[], { keep, name, yes }: Values) {
  if (rest.length > 0)
    throw new Error('npm run own -- [folder] [--name "Acme Codes"] [--keep http,curl] [--yes]');
  checkName(name);
  const { content } = getSettings(env);
  const begun = beginSite(content, to ?? content, {
    keep: keep?.split(',').filter((id) => id !== ''),
    name,
    allow: (gone) => {
      if (!yes) checkKept(content, gone);
    },
  });
  console.log(describe(to ?? content, begun));
}

interface Values {
  keep?: string | undefined;
  name?: string | undefined;
  yes: boolean;
}

function checkName(name: string | undefined) {
  const { error } = siteSchema.safeParse({ name });
  const [issue] = error?.issues ?? [];
  if (issue) throw new Error(`--name ${issue.message.replace('\n', '.\n  ')}`);
}

/** What is taken out can be brought back only if the repository has it. */
function checkKept(content: string, gone: readonly string[]) {
  const files = gone.map((id) => join(content, id));
  if (files.length === 0) return;
  const options = { encoding: 'utf8', maxBuffer: Infinity } as const;
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', ...files], options);
  if (status === 0 && stdout === '') return;
  const what =
    status === 0 ? `These files are not committed:\n${stdout}` : 'This is no checkout of git.\n';
  throw new Error(`${what}Nothing was taken out. Commit them first, or say --yes.`);
}

function describe(folder: string, { kept, gone, paths }: Begun): string {
  return [
    `${folder}: ${formatCount(kept.length, 'catalog')} to begin with, without ${gone.join(', ') || 'any left out'}.`,
    `published.txt begins with ${formatCount(paths, 'path')}, which are permanent once the site is on the web.`,
    `Next: your name and colours in ${join(folder, 'site.yaml')}, and a folder for each vendor of yours.`,
  ].join('\n');
}
