import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

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

/** The first character of every file, for problems that have no better place. */
export const START: Place = { line: 1, column: 1 };

/**
 * Reads a file as UTF-8. Reports a byte order mark, CR line ends and invalid bytes, and goes on.
 *
 * @returns undefined, with a problem reported, for what cannot be read as text at all
 */
export function readTextFile(file: string, problems: Problem[]): TextFile | undefined {
  const report = (place: Place, message: string, fix: string) => {
    problems.push({ file, ...place, field: '', message, fix });
  };
  const bytes = readBytes(file, report);
  if (bytes === undefined) return undefined;
  if (bytes.includes(0)) {
    report(
      START,
      'The file is not UTF-8 text: it has NUL bytes, as UTF-16 has.',
      'Save it as UTF-8.',
    );
    return undefined;
  }
  const raw = bytes.toString('utf8');
  reportEncoding(bytes, raw, report);
  // Reading goes on without the mark and with plain line ends, which move no line and no column.
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { file, text, getPlace: makePlaces(text) };
}

type Report = (place: Place, message: string, fix: string) => void;

function readBytes(file: string, report: Report): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') report(START, 'A folder stands where a file is expected.', 'Rename it.');
    else
      report(START, `The file cannot be read (${code}).`, 'Check that it exists and is readable.');
    return undefined;
  }
}

function reportEncoding(bytes: Buffer, raw: string, report: Report) {
  if (raw.startsWith('\ufeff')) {
    report(START, 'The file begins with a byte order mark (BOM).', 'Save it as UTF-8 without BOM.');
  }
  const carriage = raw.indexOf('\r');
  if (carriage !== -1) {
    const kind = raw[carriage + 1] === '\n' ? 'CRLF' : 'CR';
    const place = makePlaces(raw)(carriage);
    report(place, `The line ends with ${kind}.`, 'Save the file with LF line ends only.');
  }
  const wrong = findInvalidByte(bytes, raw);
  if (wrong !== -1) {
    const byte = bytes[wrong]?.toString(16).toUpperCase();
    // What stands before is valid, so its length in the text is the offset of the wrong byte.
    const place = makePlaces(raw)(bytes.subarray(0, wrong).toString('utf8').length);
    report(
      place,
      `The file is not valid UTF-8: the byte ${byte} begins no character.`,
      'Save it as UTF-8.',
    );
  }
}

/** Offset of the first byte that is not part of a UTF-8 character, or -1. */
function findInvalidByte(bytes: Buffer, raw: string): number {
  const again = Buffer.from(raw, 'utf8');
  if (again.equals(bytes)) return -1;
  let i = 0;
  while (again[i] === bytes[i]) i++;
  // U+FFFD, which stands for a wrong byte, is EF BF BD itself and may agree in its first bytes.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Buffer.byteLength(decoder.decode(bytes.subarray(0, i), { stream: true }), 'utf8');
}

function makePlaces(text: string): TextFile['getPlace'] {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = countUpTo(starts, Math.max(offset, 0));
    return { line, column: Math.max(offset, 0) - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of some ascending numbers are not greater than a limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
