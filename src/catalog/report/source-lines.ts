import { readFileSync } from 'node:fs';
import type { GetLines } from './kinds.ts';

/** Makes the function that reads the lines of a problem's file, each file once. */
export function makeLineReader(): GetLines {
  const read = new Map<string, readonly string[]>();
  return ({ file }) => {
    const lines = read.get(file) ?? readLines(file);
    read.set(file, lines);
    return lines;
  };
}

/** None of a folder, of a file that is not there, and of one that is no text. */
function readLines(file: string): readonly string[] {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '' || text.includes('\0')) return [];
    return text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
