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

/**
 * Reads numbers with commas between them.
 *
 * @throws {TypeError} if one is no whole number
 */
export function parseCounts(option: string, text: string): number[] {
  return text.split(',').map((part) => parseCount(option, part));
}

/** @throws {TypeError} if it is no whole number */
export function parseCount(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`${option}: "${text}" is no number.`);
  return Number(text);
}

/**
 * Reads how often something is measured.
 *
 * @throws {TypeError} if that is no whole number above 0
 */
export function parseRuns(text: string): number {
  const runs = parseCount('--runs', text);
  if (runs === 0) throw new TypeError('--runs: at least one is needed.');
  return runs;
}
