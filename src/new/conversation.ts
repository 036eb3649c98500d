import { createInterface } from 'node:readline';
import { NewVendorError } from './new-error.ts';

/** Says what is wrong with an answer; undefined if nothing is. */
export type CheckAnswer = (answer: string) => string | undefined;

/** Questions and answers, on a terminal. */
export interface Conversation {
  /** Asks until the answer is right. */
  ask: (question: string, check: CheckAnswer) => Promise<string>;
  close: () => void;
}

/**
 * Begins to ask on a terminal. Lines that come before they are asked for, as in a paste, answer the
 * questions that follow.
 */
export function startConversation(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Conversation {
  const lines = createInterface({ input, output, terminal: false });
  const given: string[] = [];
  let isOver = false;
  let wake: (() => void) | undefined;
  lines.on('line', (line) => {
    given.push(line);
    wake?.();
  });
  lines.on('close', () => {
    isOver = true;
    wake?.();
  });

  const next = async (question: string): Promise<string> => {
    output.write(question);
    while (given.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
    const line = given.shift();
    if (line !== undefined) return line.trim();
    output.write('\n');
    throw new NewVendorError('Nothing was written: the questions were not answered to the end.');
  };
  const ask = async (question: string, check: CheckAnswer): Promise<string> => {
    for (;;) {
      const answer = await next(question);
      const wrong = check(answer);
      if (wrong === undefined) return answer;
      output.write(`${wrong}\n`);
    }
  };
  return { ask, close: () => lines.close() };
}
