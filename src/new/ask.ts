import { existsSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { checkFlag, QUESTIONS } from './wishes.ts';
import type { Flags } from './wishes.ts';
import type { Places } from './make-vendor.ts';

const NEEDED = 'It is needed to begin with.';

/** Asks on the terminal for what no flag says, until each answer is right. */
export async function askFor(flags: Flags): Promise<Flags> {
  const given: Record<string, string | undefined> = { ...flags };
  return talk(async (lines) => {
    for (const { flag, asks, example, isNeeded } of QUESTIONS) {
      if (given[flag] !== undefined) continue;
      const hint = isNeeded ? `such as ${example}` : `such as ${example}; Enter: none said`;
      const check = (text: string) =>
        text === '' && !isNeeded ? undefined : checkFlag(flag, text);
      const answer = await ask(lines, `${asks} (${hint}) `, check);
      if (answer !== '') given[flag] = answer;
    }
    if (given.example === undefined && given.code === undefined) {
      const check = (path: string) =>
        path === '' || existsSync(path) ? undefined : `There is no file ${path}.`;
      const path = await ask(lines, 'A file with an example answer? (Enter: none) ', check);
      if (path !== '') given.example = path;
      else {
        const needed = (text: string) => (text === '' ? NEEDED : undefined);
        given.code ??= await ask(lines, 'The first code? (such as 042) ', needed);
        given.message ??= await ask(lines, 'What does the document say of it? ', needed);
      }
    }
    return given;
  });
}

/** Asks whether the places that were found are the right ones, unless that is sure. */
export async function askForPlaces({
  codes,
  messages,
  values,
  code,
  message,
}: Places): Promise<Flags> {
  const known = values.map(({ pointer }) => pointer);
  const check = (pointer: string) =>
    pointer === '' || known.includes(pointer) ? undefined : `There are: ${known.join(', ')}`;
  return talk(async (lines) => {
    const chosen: Record<string, string> = {};
    const choose = async (flag: string, what: string, pointer: string) => {
      const answer = await ask(lines, `The ${what}? (Enter: ${pointer}) `, check);
      if (answer !== '') chosen[flag] = answer;
    };
    if (codes[0]?.sure !== 'sure') await choose('code-at', 'code', code.pointer);
    if (message && messages[0]?.sure !== 'sure')
      await choose('message-at', 'message', message.pointer);
    return chosen;
  });
}

/** Asks what the first code means, which the example does not say. */
export async function askForMessage(code: string): Promise<string> {
  const needed = (text: string) => (text === '' ? NEEDED : undefined);
  return talk((lines) => ask(lines, `What does the document say of ${code}? `, needed));
}

type Lines = ReturnType<typeof createInterface>;

async function talk<T>(say: (lines: Lines) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return await say(lines);
  } finally {
    lines.close();
  }
}

async function ask(
  lines: Lines,
  question: string,
  check: (answer: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const answer = (await lines.question(question)).trim();
    const wrong = check(answer);
    if (wrong === undefined) return answer;
    stdout.write(`${wrong}\n`);
  }
}
