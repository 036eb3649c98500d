import { argv } from 'node:process';
import { tell } from './report.ts';

/** Reads the command line; of one that is wrong it tells why, and how the program is used. */
export function readOptions<T>(parse: (args: string[]) => T, usage: string): T | undefined {
  try {
    return parse(argv.slice(2));
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}
