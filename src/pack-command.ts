/** Makes the package of the command: `node src/pack-command.ts`, or into another folder: `--out <folder>`. */
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { makeCommandPackage } from './site/release/command-package.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
  console.log(join(values.out, await makeCommandPackage(getSettings(env), values.out)));
});
