/** Formats that no reader takes, told by how a file begins, and what to do instead. */

/** The most bytes that are looked at for the parts of a ZIP archive. */
const HEAD = 65_536;

interface Refused {
  /** What the file begins with, a character for a byte. */
  begins: string;
  /** Where that stands, if not at the start. */
  at?: number;
  /** What the file is, with its article. */
  is: string;
  cure: string;
}

const AS_TEXT = 'Copy the table out of it as text, or save it as CSV';
const UNPACK = 'Unpack it and pass the file that holds the table.';
const NO_PICTURE = 'Pass the text of the table: no picture is read.';
const NO_PROGRAM = 'Pass the source file in which the codes stand.';

const REFUSED: readonly Refused[] = [
  { begins: '%PDF', is: 'a PDF', cure: 'Copy the table out of the PDF as text and pass that.' },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    is: 'an old Office document',
    cure: `${AS_TEXT}.`,
  },
  { begins: '{\\rtf', is: 'a document in RTF', cure: `${AS_TEXT}.` },
  { begins: '\x89PNG', is: 'a picture (PNG)', cure: NO_PICTURE },
  { begins: '\xff\xd8\xff', is: 'a picture (JPEG)', cure: NO_PICTURE },
  { begins: 'GIF8', is: 'a picture (GIF)', cure: NO_PICTURE },
  { begins: 'WEBP', at: 8, is: 'a picture (WebP)', cure: NO_PICTURE },
  { begins: 'II*\0', is: 'a picture (TIFF)', cure: NO_PICTURE },
  { begins: 'MM\0*', is: 'a picture (TIFF)', cure: NO_PICTURE },
  { begins: '\x1f\x8b', is: 'packed with gzip', cure: UNPACK },
  { begins: 'BZh', is: 'packed with bzip2', cure: UNPACK },
  { begins: '\xfd7zXZ', is: 'packed with xz', cure: UNPACK },
  { begins: '\x28\xb5\x2f\xfd', is: 'packed with Zstandard', cure: UNPACK },
  { begins: '7z\xbc\xaf', is: 'a 7-Zip archive', cure: UNPACK },
  { begins: 'Rar!', is: 'a RAR archive', cure: UNPACK },
  { begins: 'ustar', at: 257, is: 'a tar archive', cure: UNPACK },
  { begins: '\x7fELF', is: 'a program', cure: NO_PROGRAM },
  { begins: 'MZ\x90\0', is: 'a program', cure: NO_PROGRAM },
  { begins: '\xca\xfe\xba\xbe', is: 'a compiled program', cure: NO_PROGRAM },
  { begins: '\0asm', is: 'a compiled program', cure: NO_PROGRAM },
  { begins: 'SQLite format 3', is: 'a database', cure: 'Export the table as CSV and pass that.' },
  { begins: 'PAR1', is: 'a Parquet file', cure: 'Export the table as CSV and pass that.' },
  {
    begins: 'bplist',
    is: 'a web archive of Safari',
    cure: 'Save the page as its source (HTML) instead.',
  },
];

/** The parts by which an archive of Office is told from any other. */
const OFFICE: readonly [part: string, is: string][] = [
  ['xl/', 'an Excel workbook'],
  ['word/', 'a Word document'],
  ['ppt/', 'a PowerPoint presentation'],
  ['mimetypeapplication/vnd.oasis', 'an OpenDocument file'],
];

/** Says what a file is that cannot be read, and what to do; undefined of anything else. */
export function findRefusal(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const found = head.startsWith('PK\x03\x04')
    ? describeArchive(head)
    : REFUSED.find(({ begins, at = 0 }) => head.startsWith(begins, at));
  return found && `It is ${found.is}. ${found.cure}`;
}

function describeArchive(head: string): Pick<Refused, 'is' | 'cure'> {
  const office = OFFICE.find(([part]) => head.includes(part));
  if (office === undefined) return { is: 'a ZIP archive', cure: UNPACK };
  const cure = office[1].includes('Excel') ? 'Save the sheet as CSV (UTF-8)' : AS_TEXT;
  return { is: office[1], cure: `${cure} and pass that.` };
}
