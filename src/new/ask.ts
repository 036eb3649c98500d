import { existsSync } from 'node:fs';
import type { CheckAnswer, Conversation } from './conversation.ts';
import type { Places } from './make-vendor.ts';
import { checkFlag, QUESTIONS } from './wishes.ts';
import type { Flags } from './wishes.ts';

/** Asks for what no flag says. */
export async function askFor(flags: Flags, { ask }: Conversation): Promise<Flags> {
  const given: Record<string, string | undefined> = { ...flags };
  for (const { flag, asks, example, isNeeded } of QUESTIONS) {
    if (given[flag] !== undefined) continue;
    const hint = isNeeded ? `such as ${example}` : `such as ${example}; Enter: none said`;
    const answer = await ask(`${asks} (${hint}) `, (text) =>
      text === '' && !isNeeded ? undefined : checkFlag(flag, text),
    );
    if (answer !== '') given[flag] = answer;
  }
  if (given.example !== undefined || given.code !== undefined) return given;
  const path = await ask('A file with an example answer? (Enter: none) ', checkFile);
  if (path !== '') return { ...given, example: path };
  const code = await ask('The first code? (such as 042) ', isGiven);
  const message = given.message ?? (await ask('What does the document say of it? ', isGiven));
  return { ...given, code, message };
}

/** Asks whether the places that were found are the right ones, unless that is sure. */
export async function askForPlaces(
  { codes, messages, values, code, message }: Places,
  { ask }: Conversation,
): Promise<Flags> {
  const known = values.map(({ pointer }) => pointer);
  const chosen: Record<string, string> = {};
  const choose = async (flag: string, what: string, pointer: string) => {
    const answer = await ask(`The ${what}? (Enter: ${pointer}) `, (given) =>
      given === '' || known.includes(given) ? undefined : `There are: ${known.join(', ')}`,
    );
    if (answer !== '') chosen[flag] = answer;
  };
  if (codes[0]?.sure !== 'sure') await choose('code-at', 'code', code.pointer);
  if (message && messages[0]?.sure !== 'sure')
    await choose('message-at', 'message', message.pointer);
  return chosen;
}

/** Asks what the first code means, which the example does not say. */
export function askForMessage(code: string, { ask }: Conversation): Promise<string> {
  return ask(`What does the document say of ${code}? `, isGiven);
}

const isGiven: CheckAnswer = (text) => (text === '' ? 'It is needed to begin with.' : undefined);

const checkFile: CheckAnswer = (path) =>
  path === '' || existsSync(path) ? undefined : `There is no file ${path}.`;
