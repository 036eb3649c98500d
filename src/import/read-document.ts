import { decode } from './decode.ts';
import { findFormat, FORMATS, isFormat } from './formats.ts';
import type { Format } from './formats.ts';
import { readCHeader } from './read/c-header.ts';
import { readCsv, readTsv } from './read/csv.ts';
import { readErrcodes } from './read/errcodes.ts';
import { readHtml } from './read/html.ts';
import { readJson } from './read/json.ts';
import { readMarkdown } from './read/markdown.ts';
import { readOpenApi } from './read/openapi.ts';
import { readPlainText } from './read/plain-text.ts';
import { readProperties } from './read/properties.ts';
import { readSourceCode } from './read/source-code.ts';
import { readSql } from './read/sql.ts';
import { readXml } from './read/xml.ts';
import { readYaml } from './read/yaml.ts';
import { ImportError } from './table.ts';
import type { ReadDocument } from './table.ts';

export interface ReadOptions {
  /** The name of the file, which tells the format and stands in messages. */
  name?: string;
  /** A format that is given, by its name in `FORMATS`. */
  format?: string;
}

type Reader = (text: string) => ReadDocument;

const READERS: Record<Format, Reader> = {
  markdown: readMarkdown,
  html: readHtml,
  csv: readCsv,
  tsv: readTsv,
  json: readJson,
  yaml: readYaml,
  openapi: readOpenApi,
  xml: readXml,
  errcodes: readErrcodes,
  c: readCHeader,
  code: readSourceCode,
  properties: readProperties,
  sql: readSql,
  text: readPlainText,
};

/** Readers go down into what is nested until the stack is full. */
const TOO_DEEP = 'It is nested too deeply. Pass the part that holds the codes.';

/**
 * Reads the tables of a document, whatever its encoding and format. Throws an `ImportError` with the
 * document's name in front if it cannot be read, or if no table and no list of codes stands in it.
 */
export function readDocument(bytes: Uint8Array, { name, format }: ReadOptions = {}): ReadDocument {
  try {
    const { text, encoding } = decode(bytes);
    const found = format === undefined ? findFormat(text, name) : checkFormat(format);
    const document = READERS[found](text);
    if (document.tables.every(({ rows }) => rows.length === 0))
      throw makeEmptyError(document, found);
    return encoding === 'utf-8' ? document : { ...document, encoding };
  } catch (error) {
    const known = error instanceof RangeError ? new ImportError(TOO_DEEP) : error;
    if (!(known instanceof ImportError) || name === undefined) throw known;
    throw new ImportError(`${name}: ${known.message}`);
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
