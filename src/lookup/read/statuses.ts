import { makeLineFinder } from '../../text/lines.ts';
import { STATUS_SHAPES } from './status-shapes.ts';
import type { ReadStatus } from './reading.ts';

/** A number that may be a status, with the words behind it: "403 Forbidden". */
const PHRASE =
  /(?<![\w.-])([1-5]\d\d)[ \t]?[:("-]{0,2}[ \t]?([A-Z][A-Za-z'-]{1,20}(?: [A-Za-z'-]{1,20}){0,4})/g;

/** Reads numbers that may be statuses with the words behind them, in lower case. */
export function readPhrases(text: string): { status: number; words: string; line: number }[] {
  const findLine = makeLineFinder(text);
  return Array.from(text.matchAll(PHRASE), ({ 1: status = '', 2: words = '', index }) => ({
    status: Number(status),
    words: words.toLowerCase(),
    line: findLine(index).number,
  }));
}

/** Reads the HTTP statuses that a text tells by its shape, with their lines. */
export function readStatuses(text: string, getLine: (offset: number) => number): ReadStatus[] {
  const found = new Map<string, ReadStatus>();
  for (const pattern of Object.values(STATUS_SHAPES)) {
    for (const match of text.matchAll(pattern)) {
      const status = Number(match[1]);
      const line = getLine(match.index);
      found.set(`${status}@${line}`, { status, line });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
