import { text } from 'node:stream/consumers';

/** A stream that may be a terminal. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean };

/** Reads all of a pipe or a file; of a terminal, where nobody would end it, nothing. */
export async function readInput(input: Input): Promise<string> {
  return input.isTTY ? '' : text(input);
}
