import { formatSize } from '../text/size.ts';

/** Bytes that are read of a file; a longer one is refused. */
const MAX_SIZE = 20_000_000;

/** Characters that are looked at to tell text from other data. */
const SAMPLE = 65_536;

/** Shares of characters from which a file is not text. Another encoding than UTF-8 is still text. */
const MAX_CONTROL = 0.02;
const MAX_UNREADABLE = 0.3;

/** Marks at the beginning of a file; what PowerShell writes to a file has the first one. */
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads a file as text.
 *
 * @throws {RangeError} if it is too long or not text; the message is for the reader
 */
export async function readTextFile(file: Blob): Promise<string> {
  if (file.size > MAX_SIZE) {
    const limit = formatSize(MAX_SIZE);
    throw new RangeError(`It has ${formatSize(file.size)}; up to ${limit} are read here.`);
  }
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text.trim() === '') throw new RangeError('There is nothing in it.');
  if (!isText(text)) throw new RangeError('It is not a text file.');
  return text;
}

/** Windows' line ends become what a text field makes of them. */
function decode(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(mark?.encoding).decode(bytes).replaceAll(/\r\n?/g, '\n');
}

function isText(text: string): boolean {
  // Colours in a log are made with escape signs.
  const sample = text.slice(0, SAMPLE).replaceAll('\u001B', '');
  if (sample.includes('\0')) return false;
  const controls = sample.match(/[^\P{Cc}\s]/gu) ?? [];
  const unreadable = sample.match(/\uFFFD/g) ?? [];
  return (
    controls.length <= sample.length * MAX_CONTROL &&
    unreadable.length <= sample.length * MAX_UNREADABLE
  );
}
