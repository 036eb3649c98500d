import { readFileSync } from 'node:fs';
import { makeLineFinder } from '../../text/lines.ts';
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

/** What text may hold that is not right: what stands for invalid bytes, and what is read differently. */
const SUSPECT = /^\ufeff|[\0\r\ufffd]/;

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
  const plain = readFile(file, report);
  if (plain === undefined) return undefined;
  if (!SUSPECT.test(plain)) return { file, text: plain, getPlace: makePlaces(plain) };
  const bytes = readFileSync(file);
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

/** As text at once, which takes a third of the time of reading bytes and decoding them. */
function readFile(file: string, report: Report): string | undefined {
  try {
    return readFileSync(file, 'utf8');
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
  const findLine = makeLineFinder(text);
  return (offset) => {
    const from = Math.max(offset, 0);
    const { number, start } = findLine(from);
    return { line: number, column: from - start + 1 };
  };
}
