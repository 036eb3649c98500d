import { makeLineFinder } from '../../text/lines.ts';
import type { ReadStatus } from './reading.ts';

/**
 * The ways in which tools print an HTTP status: status lines, pseudo-headers, access logs, and the
 * phrases of the usual clients.
 */
const STATUS_LINES: readonly RegExp[] = [
  /\bHTTP\/\d(?:\.\d)?"?\s{1,3}([1-5]\d\d)\b/g,
  /^\s{0,8}:status:?\s{1,3}([1-5]\d\d)\b/gm,
  /\bHTTP(?:[ _-]?(?:status|error|response|code)){0,3}(?: code)?\s{0,3}[:=#]?\s{0,3}\(?([1-5]\d\d)\b/gi,
  /\bstatus code(?: was| of| is)?[:= ]{0,3}([1-5]\d\d)\b/gi,
  /\b(?:response|http|request)[ _-]?status(?:[ _-]?code)?["']?\s{0,3}[:=]\s{0,3}["']?([1-5]\d\d)\b/gi,
  /^\s{0,8}status(?:[ _-]?code)?:\s{0,3}([1-5]\d\d)(?=\s{1,3}[A-Z][a-z])/gim,
  /\b(?:responded|replied|answered|failed|returned)(?: with)?(?: an?)?(?: error)?(?: a)? (?:HTTP )?status(?: code)?(?: of)?[: ]{1,2}([1-5]\d\d)\b/gi,
  /\bthe requested URL returned error: ([1-5]\d\d)\b/gi,
  /\b([1-5]\d\d) (?:Client|Server) Error:/g,
  /<Response \[([1-5]\d\d)\]>/g,
  /\| ([1-5]\d\d) \|[^\n]{0,200}\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/g,
  /<title>\s{0,9}([1-5]\d\d) [A-Z]/g,
  /<h1>\s{0,9}([1-5]\d\d) [A-Z]/g,
];

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

/** Reads the HTTP statuses that a text tells, with their lines. */
export function readStatuses(text: string, getLine: (offset: number) => number): ReadStatus[] {
  const found = new Map<string, ReadStatus>();
  for (const pattern of STATUS_LINES) {
    for (const match of text.matchAll(pattern)) {
      const status = Number(match[1]);
      const line = getLine(match.index);
      found.set(`${status}@${line}`, { status, line });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
