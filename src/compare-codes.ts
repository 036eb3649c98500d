/**
 * Compares a vendor's document, read anew, with its catalog: `npm run compare -- mobizon codes.md`. Ends
 * with 0 if they are the same, with 1 if not, with 2 if it could not tell.
 */
import { argv, env, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadReading } from './catalog/load-catalog.ts';
import type { CatalogReading } from './catalog/reading.ts';
import { applyComparison } from './compare/apply/apply.ts';
import type { Applied } from './compare/apply/apply.ts';
import { compareCodes } from './compare/compare-codes.ts';
import type { Comparison } from './compare/comparison.ts';
import { formatMarkdown } from './compare/say/markdown.ts';
import { formatTerminal } from './compare/say/terminal.ts';
import { loadDocument } from './import/load-document.ts';
import { readCodes } from './import/read-codes.ts';
import { READING_FLAGS, takeReadingFlags } from './import/reading-flags.ts';
import { readStanding } from './import/write/write-import.ts';
import { webUrl, isoDate } from './schemas/text.ts';
import { changeContent } from './site/out/change-content.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';
import { getToday } from './text/today.ts';

const USAGE = `npm run compare -- <id> <file or ->
  --source <id>       which of the vendor's sources it is a new state of; left out, the first
  --part              the document is only a part: what it does not have stays
  --markdown, --json  instead of a table for the terminal
  --apply             take it over into the catalog
  --day 2026-11-28    the day on which it was read; left out, today
  --url https://…     where it was read, if not where it was read before
  --columns code,message  --table 2  --format csv   how to read it, as for npm run import`;

const TEXT = { type: 'string' } as const;
const YES = { type: 'boolean', default: false } as const;
const FLAGS = {
  ...READING_FLAGS,
  ...{ source: TEXT, day: TEXT, url: TEXT },
  ...{ part: YES, markdown: YES, json: YES, apply: YES },
};

await runCommand(
  async () => {
    process.exitCode = await run();
  },
  { status: 2 },
);

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    options: FLAGS,
    allowPositionals: true,
  });
  const [id, file, ...rest] = positionals;
  if (id === undefined || file === undefined || rest.length > 0) throw new Error(USAGE);
  const day = values.day ?? getToday();
  check('--day', isoDate.safeParse(day).success, day, '2026-11-28');
  const { url } = values;
  check(
    '--url',
    url === undefined || webUrl.safeParse(url).success,
    url,
    'https://acme.example/docs/errors',
  );
  const { content } = getSettings(env);
  const reading = loadReading(content);
  const vendor = findVendor(id, reading);
  const { sections, sources } = vendor.vendor;
  const { base } = readStanding(content, id);
  const document = readCodes(await loadDocument(file), {
    name: file,
    sections: sections.map(({ id: of, title, heading = title }) => ({ id: of, title, heading })),
    ...takeReadingFlags(values),
    ...(base !== undefined && { base }),
  });
  const catalog = { id, codes: vendor.codes, sections, sources };
  const comparison = compareCodes(catalog, document, {
    source: values.source,
    isPart: values.part,
  });
  console.log(format(comparison, values));
  if (values.apply) {
    const order = document.codes.map(({ code }) => code);
    const applied = changeContent(content, (folder) =>
      applyComparison(folder, comparison, { reading, day, url, order }),
    );
    // What is for programs stands alone on the standard output.
    console.error(formatApplied(applied, id));
  }
  return comparison.changes.length === 0 ? 0 : 1;
}

function check(flag: string, isRight: boolean, value: string | undefined, example: string) {
  if (isRight) return;
  throw new Error(
    `${flag}: ${value ?? ''} cannot be right.\n  Write it like this: ${flag} ${example}`,
  );
}

function findVendor(id: string, { vendors }: CatalogReading) {
  const vendor = vendors.find((one) => one.id === id);
  if (vendor) return vendor;
  const known = vendors.map((one) => one.id).join(', ');
  throw new Error(
    `There is no vendor ${id}.\n  Known: ${known}.\n  To begin one: npm run new -- ${id}`,
  );
}

function format(comparison: Comparison, { json, markdown }: { json: boolean; markdown: boolean }) {
  if (json) return JSON.stringify(comparison, null, 2);
  if (markdown) return formatMarkdown(comparison);
  return formatTerminal(comparison, { hasColour: stdout.isTTY && stdout.hasColors() });
}

function formatApplied({ changed, toRead, unexplained }: Applied, id: string): string {
  const list = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [head, ...items.map((item) => `  ${item}`)];
  return [
    ...list('Changed:', changed),
    ...list('Read these notes again, their codes are not as they were:', toRead),
    ...list('No note explains these, so the notes of the vendor are incomplete now:', unexplained),
    `Look whether edition, note and url of the source still hold (${id}/vendor.yaml).`,
    'Next: npm run check:content, and npm run publish:paths where codes are new.',
  ].join('\n');
}
