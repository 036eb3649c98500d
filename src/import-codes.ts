/**
 * Writes a vendor's table of codes into codes.yaml: `npm run import -- acme-pay errors.md`. Ends with 0 if
 * it did, with 1 if it could not, with 2 if nobody said yes.
 */
import { argv, env, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadDocument } from './import/load-document.ts';
import { readCodes } from './import/read-codes.ts';
import { READING_FLAGS, takeReadingFlags } from './import/reading-flags.ts';
import { ImportError } from './import/table.ts';
import { formatUnderstanding } from './import/write/format-understanding.ts';
import type { VendorChange } from './import/write/vendor-yaml.ts';
import { checkTarget, readStanding, tryImport, writeImport } from './import/write/write-import.ts';
import type { RefusedDraft } from './import/write/write-import.ts';
import { changeCopy, refuseProblems } from './site/out/change-content.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';
import { getToday } from './text/today.ts';

const USAGE = `npm run import -- <id> <file, or - for standard input>
  --yes                            write without asking
  --columns code,http,message      what the columns are, from the left; - for one that is left out
  --columns glued                  they stand without anything between them
  --table 2                        take this table; 1,3 for several
  --format csv                     how to read it, where that is not found out
  --base https://acme.example/     where relative links start
  --url https://… --title "…"      the address and the title of the document
Ends with 0 if the codes were written, with 1 if they could not be, with 2 if nobody said yes.`;

const REFUSAL = 'Nothing was written. With these codes, the check would say:';
const NOT_ASKED = 2;

const TEXT = { type: 'string' } as const;
const FLAGS = {
  ...READING_FLAGS,
  ...{ base: TEXT, url: TEXT, title: TEXT },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand(run);

async function run() {
  const { values, positionals } = parseFlags();
  const [id, path, ...rest] = positionals;
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  if (id === undefined || path === undefined || rest.length > 0) throw new ImportError(USAGE);
  const { content } = getSettings(env);
  const standing = readStanding(content, id);
  const base = values.base ?? values.url ?? standing.base;
  const name = path === '-' ? undefined : path;
  const understanding = readCodes(await loadDocument(path), {
    sections: standing.sections,
    ...(name !== undefined && { name }),
    ...(base !== undefined && { base }),
    ...takeReadingFlags(values),
  });
  console.log(`${formatUnderstanding(name ?? 'standard input', understanding)}\n`);
  if (understanding.codes.length === 0)
    throw new ImportError('Nothing was written: no row of it makes a code.');
  checkTarget(content, id);
  const change: VendorChange = {
    sections: understanding.sections,
    day: getToday(),
    url: values.url,
    title: values.title,
    isIncomplete: true,
  };
  // What would not be written is told before anybody is asked, and nothing is held while they think.
  const asks = values.yes !== true;
  const { drafts, refused } = changeCopy(content, (copied) => {
    const { problems, ...written } = tryImport(copied, id, understanding, change);
    refuseProblems(problems, { copied, folder: content, refusal: REFUSAL });
    return { result: written, isChanged: !asks };
  });
  if (refused.length > 0) console.log(`${formatRefused(refused)}\n`);
  if (asks) {
    if (!(await isWanted(`${content}/${id}/codes.yaml`))) {
      process.exitCode = NOT_ASKED;
      return;
    }
    changeCopy(content, (copied) => {
      // Somebody may have been quicker.
      checkTarget(content, id);
      writeImport(copied, id, drafts, change);
      return { result: undefined, isChanged: true };
    });
  }
  console.log(formatDone(content, id, drafts.length));
}

function parseFlags() {
  try {
    return parseArgs({ args: argv.slice(2), options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new ImportError(`${error instanceof Error ? error.message : ''}\n${USAGE}`, {
      cause: error,
    });
  }
}

/** Asks on a terminal; a script says `--yes`. */
async function isWanted(file: string): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) {
    console.error(
      `Nothing was written: there is no terminal to ask on. Add --yes to write ${file}.`,
    );
    return false;
  }
  const isYes = /^y(?:es)?$/i.test(await ask(`Write ${file}? (y or n) `));
  if (!isYes) console.log('Nothing was written.');
  return isYes;
}

/** What is answered; nothing where the one who is asked leaves, with Ctrl-C or Ctrl-D. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return (await lines.question(question)).trim();
  } catch {
    console.log();
    return '';
  } finally {
    lines.close();
  }
}

function formatRefused(refused: readonly RefusedDraft[]): string {
  const told = refused.map(
    ({ draft, reason }) => `  line ${draft.line}: ${JSON.stringify(draft.code)}: ${reason}`,
  );
  return `The check refuses these, so they are not written:\n${told.join('\n')}`;
}

function formatDone(content: string, id: string, count: number): string {
  return `${content}/${id}/codes.yaml has ${count} code${count === 1 ? '' : 's'}.
Next:
  npm run check:content    what is wrong, if anything is, and how many codes have a note
  npm run dev              how it looks: /${id}/
  npm run publish:paths    when it is right: from then on its pages are permanent`;
}
