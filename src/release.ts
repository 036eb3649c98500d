/** Packs a built site for a release: `node src/release.ts`, or from another folder: `--from <folder>`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { listPaths } from './site/list-paths.ts';
import { packFolder } from './site/release/archive.ts';
import { makeBill } from './site/release/bill-of-materials.ts';
import { formatChecksums } from './site/release/checksums.ts';
import { makeCommandPackage } from './site/release/command-package.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'release' },
    },
  });
  const { from, out } = values;
  const files = listPaths(from);
  if (!files.includes('index.html'))
    throw new Error(`There is no site in ${from}; build it first.`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'retcode-site.sha256'), formatChecksums(from, files));
  writeFileSync(join(out, 'retcode-sbom.cdx.json'), makeBill());
  await packFolder(from, files, join(out, 'retcode-site.tar.gz'));
  await makeCommandPackage(getSettings(env), out);
  writeFileSync(join(out, 'SHA256SUMS'), formatChecksums(out, listPaths(out)));
  console.log(`${out}: ${files.length} files packed.`);
});
