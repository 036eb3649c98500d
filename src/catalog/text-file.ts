import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/**
 * Characters that no content file may carry: bidirectional controls (they make text read otherwise
 * than it is stored, https://trojansource.codes), other controls, and marks without width.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A place in a file, both from 1, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A content file as text, with a way from offsets to places. */
export interface TextFile {
  /** Its path, as it was given. */
  file: string;
  text: string;
  /** Place of an offset into `text`. */
  getPlace: (offset: number) => Place;
}

/** Reads a file as UTF-8. Reports a byte order mark, CRLF line ends and invalid bytes, and goes on. */
export function readTextFile(file: string, problems: Problem[]): TextFile {
  const bytes = readFileSync(file);
  const raw = bytes.toString('utf8');
  const report = (offset: number, message: string, fix: string) => {
    problems.push({ file, ...getPlace(raw, offset), field: '', message, fix });
  };
  const hasMark = raw.startsWith('\ufeff');
  if (hasMark) {
    report(0, 'The file begins with a byte order mark (BOM).', 'Save it as UTF-8 without BOM.');
  }
  const carriage = raw.indexOf('\r');
  if (carriage !== -1) {
    report(carriage, 'The file has CRLF or CR line ends.', 'Save it with LF line ends only.');
  }
  if (!Buffer.from(raw, 'utf8').equals(bytes)) {
    report(raw.indexOf('\ufffd'), 'The file is not valid UTF-8.', 'Save it as UTF-8.');
  }
  // Reading goes on without the mark and with plain line ends, which move no line and no column.
  const text = (hasMark ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');
  return { file, text, getPlace: (offset) => getPlace(text, offset) };
}

/** Offsets and names of forbidden characters in a text: `U+202E`. */
export function getForbiddenCharacters(text: string): { offset: number; name: string }[] {
  return [...text.matchAll(FORBIDDEN)].map((match) => ({
    offset: match.index,
    name: formatCodePoint(match[0]),
  }));
}

function formatCodePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${hex.padStart(4, '0')}`;
}

function getPlace(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(offset, 0));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
