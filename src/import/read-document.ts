import { decode } from './decode.ts';
import { findFormat, FORMATS, isFormat } from './formats.ts';
import type { Format } from './formats.ts';
import { readHtml } from './read/html.ts';
import { readMarkdown } from './read/markdown.ts';
import { readPlainText } from './read/plain-text.ts';
import { ImportError } from './table.ts';
import type { ReadDocument } from './table.ts';

export interface ReadOptions {
  /** The name of the file, which tells the format and stands in messages. */
  name?: string;
  /** A format that is given, by its name in `FORMATS`. */
  format?: string;
}

type Reader = (text: string) => ReadDocument;

const READERS: Partial<Record<Format, Reader>> = {
  markdown: readMarkdown,
  html: readHtml,
  text: readPlainText,
};

/**
 * Reads the tables of a document, whatever its encoding and format. Throws an `ImportError` with the
 * document's name in front if it cannot be read, or if no table and no list of codes stands in it.
 */
export function readDocument(bytes: Uint8Array, { name, format }: ReadOptions = {}): ReadDocument {
  try {
    const { text, encoding } = decode(bytes);
    const found = format === undefined ? findFormat(text, name) : checkFormat(format);
    const document = (READERS[found] ?? readPlainText)(text);
    if (document.tables.every(({ rows }) => rows.length === 0))
      throw makeEmptyError(document, found);
    return encoding === 'utf-8' ? document : { ...document, encoding };
  } catch (error) {
    if (!(error instanceof ImportError) || name === undefined) throw error;
    throw new ImportError(`${name}: ${error.message}`);
  }
}

function checkFormat(format: string): Format {
  if (isFormat(format)) return format;
  const names = Object.keys(FORMATS).join(', ');
  throw new ImportError(`“${format}” is no format that is read. Take one of ${names}.`);
}

function makeEmptyError({ format }: ReadDocument, found: Format): ImportError {
  const other = found === 'text' ? 'html or csv' : 'text';
  return new ImportError(
    `No table and no list of codes was found in it, read as ${format}. ` +
      `Pass the part that holds the table, or say what it is: --format ${other}.`,
  );
}
