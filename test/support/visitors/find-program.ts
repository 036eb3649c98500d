import { delimiter, join } from 'node:path';
import { isRunnable } from '../is-runnable.ts';

/** A program that a test cannot do without. */
interface Program {
  /** Environment variable that may name it. */
  variable: string;
  names: readonly string[];
  /** How to install it. */
  advice: string;
}

/**
 * Finds an installed program.
 *
 * @throws {Error} if there is none, with what to install
 */
export function findProgram({ variable, names, advice }: Program): string {
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = named ? [named] : names.flatMap((name) => folders.map((dir) => join(dir, name)));
  const found = places.find(isRunnable);
  if (found !== undefined) return found;
  const tried = named
    ? `${variable} is ${named}, which cannot be run`
    : `There is no ${names.join(' or ')} on the PATH`;
  throw new Error(`${tried}. ${advice}, or set ${variable}.`);
}
