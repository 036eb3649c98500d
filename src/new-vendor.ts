/** Begins a catalog: `npm run new -- acme-pay`. Asks on a terminal for what no flag says. */
import { readFileSync } from 'node:fs';
import { argv, env, stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { loadPublished } from './new/load-published.ts';
import { askFor, askForMessage, askForPlaces } from './new/ask.ts';
import { checkNewId } from './new/check-new-id.ts';
import { startConversation } from './new/conversation.ts';
import type { Conversation } from './new/conversation.ts';
import { decodeAnswer } from './new/decode-answer.ts';
import { formatPlaces } from './new/format-places.ts';
import { findPlacesOf, makeVendorFiles } from './new/make-vendor.ts';
import { NewVendorError } from './new/new-error.ts';
import { readAnswer } from './new/read-answer.ts';
import type { ExampleAnswer } from './new/read-answer.ts';
import { formatProblems } from './catalog/read/problem.ts';
import { readWishes } from './new/wishes.ts';
import type { Flags } from './new/wishes.ts';
import { writeVendor } from './new/write-vendor.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';
import { getToday } from './text/today.ts';

const USAGE = `npm run new -- <id> --name "Acme Inc." --product "Acme Pay" --api "Payments API v2"
    --title "Error codes" --document https://acme.example/docs/errors --example answer.json
  --example -                  the example answer from standard input
  --language en                the language of the vendor's texts
  --kind vendor                or standard: a standard or a program that others build on
  --summary "…"                one or two sentences on it
  --code-at /error/code        where the code stands in the example, --message-at the message
  --code 042 --message "…"     the first code, where there is no example`;

const TEXT = { type: 'string' } as const;
const FLAGS = {
  ...{ name: TEXT, product: TEXT, api: TEXT, title: TEXT, document: TEXT, language: TEXT },
  ...{ kind: TEXT, summary: TEXT, example: TEXT, code: TEXT, message: TEXT },
  ...{ 'code-at': TEXT, 'message-at': TEXT },
};

await runCommand(run);

async function run() {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    options: FLAGS,
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new NewVendorError(USAGE);
  const { content } = getSettings(env);
  checkNewId(id, content, loadPublished(content));
  const talk = stdin.isTTY && values.example !== '-' ? startConversation(stdin, stdout) : undefined;
  try {
    await begin(id, { content, values, talk });
  } finally {
    talk?.close();
  }
}

interface Task {
  content: string;
  values: Flags;
  /** Where somebody is there to answer. */
  talk: Conversation | undefined;
}

async function begin(id: string, { content, values, talk }: Task) {
  const flags = talk ? await askFor(values, talk) : values;
  const wishes = readWishes(flags);
  const answer = flags.example === undefined ? undefined : readAnswer(readExample(flags.example));
  const places = answer && (await choosePlaces(answer, flags, talk));
  const day = getToday();
  const given = { code: flags.code, message: flags.message };
  if (talk && places && (given.message ?? places.message?.text ?? '').trim() === '')
    given.message = await askForMessage(given.code ?? places.code.text, talk);
  const files = makeVendorFiles(wishes, { day, answer, places, given });
  const warnings = writeVendor(content, id, files);
  if (warnings.length > 0) console.log(`Look at this first:\n${formatProblems(warnings)}\n`);
  console.log(formatNext(content, id));
}

async function choosePlaces(answer: ExampleAnswer, flags: Flags, talk: Conversation | undefined) {
  const find = (given: Flags) =>
    findPlacesOf(answer, { codeAt: given['code-at'], messageAt: given['message-at'] });
  const places = find(flags);
  if (answer.remark !== undefined) console.log(answer.remark);
  console.log(`${formatPlaces(places)}\n`);
  const isNamed = flags['code-at'] !== undefined;
  return talk && !isNamed ? find({ ...flags, ...(await askForPlaces(places, talk)) }) : places;
}

function readExample(path: string): string {
  let bytes;
  try {
    bytes = readFileSync(path === '-' ? stdin.fd : path);
  } catch (error) {
    throw new NewVendorError(
      `--example: ${path} cannot be read.\n  ${error instanceof Error ? error.message : ''}`,
      { cause: error },
    );
  }
  return decodeAnswer(bytes);
}

function formatNext(content: string, id: string): string {
  const steps = [
    [`npm run import -- ${id} <file>`, "the vendor's table of codes into codes.yaml"],
    ['npm run check:content', 'what is wrong, if anything is'],
    ['npm run dev', `how it looks: /${id}/`],
    ['npm run publish:paths', 'when it is right: from then on its pages are permanent'],
  ] as const;
  const width = steps[0][0].length;
  return `${content}/${id} is there: vendor.yaml, and codes.yaml with one code.
Next:
${steps.map(([command, what]) => `  ${command.padEnd(width)}   ${what}`).join('\n')}`;
}
