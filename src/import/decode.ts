import { findRefusal } from './refused-bytes.ts';
import { ImportError } from './table.ts';

/** The largest document that is read. No table of codes comes near it. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

/** The text of a document and how its bytes were read. */
export interface Decoded {
  /** Lines end with a line feed; without a byte order mark. */
  text: string;
  /** As WHATWG names it: `utf-8`, `euc-kr`. */
  encoding: string;
}

/** How many bytes are looked at for a declared encoding, as in browsers. */
const PRESCAN = 1024;

/** The least share of NULs among the bytes of one side: in UTF-16 each ASCII sign has one there. */
const UTF_16_SHARE = 0.05;

/** Where a page, an XML file or a source file says how it is encoded. */
const DECLARED = /(?:charset|encoding|coding)\s{0,9}[=:]\s{0,9}["']?(?<name>[\w-]{3,20})/i;

/** Encodings from before Unicode, and what makes a text in them believable, most particular first. */
const LEGACY: readonly [encoding: string, isBelievable: (text: string) => boolean][] = [
  ['shift_jis', (text) => getShare(text, /[\u3041-\u30ff]/g) > 0.3],
  ['euc-jp', (text) => getShare(text, /[\u3041-\u30ff]/g) > 0.3],
  // Chinese read as Korean is a third Hanja; Korean has next to none.
  ['euc-kr', (text) => getShare(text, /[\uac00-\ud7a3]/g) > 0.75],
  ['gbk', (text) => getShare(text, /[\u4e00-\u9fa5\u3000-\u3002\uff01-\uff5e]/g) > 0.75],
  // A text in a Latin script is mostly ASCII, and no control character of C1 is left over.
  ['windows-1252', (text) => getShare(text, /./gsu) < 0.3 && !/[\u0080-\u009f]/.test(text)],
];

/**
 * Reads bytes as text: Unicode, what the document itself declares, or an older encoding that fits.
 * Throws an `ImportError` for what is too large, empty, no text, or in no encoding that is known.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_DOCUMENT) throw makeSizeError(bytes.length);
  const refusal = findRefusal(bytes);
  if (refusal !== undefined) throw new ImportError(refusal);
  const { text, encoding } = decodeBytes(bytes);
  const lines = text.replaceAll(/\r\n?/g, '\n');
  if (lines.trim() === '') {
    throw new ImportError('It is empty. Pass the document that holds the table.');
  }
  if (lines.includes('\0')) {
    throw new ImportError(
      'It is no text: a NUL stands in it. Pass text: Markdown, HTML, CSV, JSON.',
    );
  }
  return { text: lines, encoding };
}

/** The error for a document over the limit. */
export function makeSizeError(size: number): ImportError {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return new ImportError(
    `It has ${megabytes} MB; documents up to 20 MB are read. Cut out the part that holds the table.`,
  );
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = findUtf16(bytes);
  const declared = wide === undefined ? findDeclared(bytes) : undefined;
  const tried = [...(wide === undefined ? ['utf-8'] : [wide]), ...(declared ? [declared] : [])];
  for (const encoding of tried) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  for (const [encoding, isBelievable] of LEGACY) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && isBelievable(text)) return { text, encoding };
  }
  throw new ImportError(
    'Its encoding is not known: it is neither UTF-8 nor UTF-16, and nothing older fits. Save it as UTF-8.',
  );
}

/** UTF-16 by its byte order mark, or by the NULs on one side of the letters. */
function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, PRESCAN);
  const [even = 0, odd = 0] = [0, 1].map(
    (side) => head.filter((byte, at) => at % 2 === side && byte === 0).length / (head.length / 2),
  );
  if (odd > UTF_16_SHARE && even < odd / 10) return 'utf-16le';
  return even > UTF_16_SHARE && odd < even / 10 ? 'utf-16be' : undefined;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  return DECLARED.exec(head)?.groups?.name?.toLowerCase();
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or none that is known by this name.
    return undefined;
  }
}

/** The share of some characters among those outside of ASCII; for all of these, among all characters. */
function getShare(text: string, characters: RegExp): number {
  const other = text.replaceAll(/[\0-\u007f]/g, '');
  if (characters.flags.includes('s')) return other.length / text.length;
  return other === '' ? 0 : (other.match(characters)?.length ?? 0) / other.length;
}
