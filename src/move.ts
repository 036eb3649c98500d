/** Gives a vendor or a code another name: `npm run move -- hyper sye-hyper`, `npm run move -- mobizon/8 mobizon/108`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { moveContent } from './catalog/move/move-content.ts';
import { parseMove } from './catalog/move/move.ts';
import type { Move } from './catalog/move/move.ts';
import { renameLinks } from './catalog/move/rename-references.ts';
import { loadReading } from './catalog/load-catalog.ts';
import { changeContent } from './site/out/change-content.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

const USAGE = 'npm run move -- <old> <new>: a vendor, hyper, or a code, mobizon/8';

const REFUSAL = 'Nothing was moved. With the new name something else would be wrong:';

const GUIDES = 'src/content/docs/guides/*.md';

await runCommand(() => {
  const [, , old, now, ...rest] = argv;
  if (old === undefined || now === undefined || rest.length > 0) throw new Error(USAGE);
  run(getSettings(env).content, old, now);
});

function run(folder: string, old: string, now: string) {
  const reading = loadReading(folder);
  const move = parseMove(old, now, reading);
  const changed = changeContent(folder, (copy) => moveContent(copy, move, reading), {
    refusal: REFUSAL,
  });
  const files = [...changed.map((path) => join(folder, path)), ...renameInGuides(move)];
  console.log(`${old} is ${now} now. Old addresses forward to the new ones.`);
  console.log(`Changed:\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log(getAdvice(move));
}

function renameInGuides(move: Move): string[] {
  return globSync(GUIDES)
    .sort()
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      const renamed = renameLinks(text, move);
      if (renamed !== text) writeFileSync(file, renamed);
      return renamed !== text;
    });
}

function getAdvice(move: Move): string {
  if (move.kind === 'vendor')
    return `Look whether README.md, the guides and test/ name ${move.from} in their examples.`;
  const { vendor, from } = move;
  return `Look whether examples and texts of ${vendor} name ${JSON.stringify(from.code)}, and say in the note's history since when it is called otherwise.`;
}
