import { parseArgs } from 'node:util';

/** What the command is asked to do. */
export interface Order {
  /** `look-up` finds codes, `explain` prints the note on the first one. */
  task: 'look-up' | 'explain' | 'help' | 'version';
  /** The text of the command line; empty where it comes from a pipe. */
  text: string;
  /** Whether the result is printed as JSON. */
  json: boolean;
  /** Whether the page of the first answer is opened in the browser. */
  open: boolean;
}

/** The command line cannot be read; the message says what would be right. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const OPTIONS = {
  json: { type: 'boolean' },
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Codes such as `-1` and `-4078`: no option begins with a digit. */
const NEGATIVE = /^-\d/;

/**
 * Reads the words behind the command's name. What is no option is text, and behind `--` all of it is.
 *
 * @throws {UsageError} of an option that there is not
 */
export function readOrder(words: readonly string[]): Order {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Set<string>();
  // `-12` is read as two options, which have one place.
  const texts = new Map<number, string>();
  let isOver = false;
  let isExplained = false;
  for (const token of tokens) {
    const word = words[token.index] ?? '';
    if (token.kind === 'option-terminator') isOver = true;
    else if (token.kind === 'option' && !NEGATIVE.test(word))
      options.add(checkOption(token.name, word));
    else if (word === 'explain' && texts.size === 0 && !isOver && !isExplained) isExplained = true;
    else texts.set(token.index, word);
  }
  const task = isExplained ? 'explain' : 'look-up';
  return {
    task: options.has('help') ? 'help' : options.has('version') ? 'version' : task,
    text: [...texts.values()].join(' '),
    json: options.has('json'),
    open: options.has('open'),
  };
}

function checkOption(name: string, word: string): string {
  if (Object.hasOwn(OPTIONS, name) && !word.includes('=')) return name;
  throw new UsageError(
    `There is no option "${word}". To look it up as a text, write: retcode -- '${word}'`,
  );
}
