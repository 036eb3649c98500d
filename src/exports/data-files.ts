import type { Catalog, Code, Vendor } from '../catalog/catalog.ts';
import { getTwinPath } from '../catalog/paths.ts';
import { makeCodeDocument } from './code-document.ts';
import { makeCodeMarkdown } from './code-markdown.ts';
import { makeCsvFile } from './csv-file.ts';
import { FORMATS, getFormatPath } from './formats.ts';
import type { FormatId } from './formats.ts';
import { makeIndexDocument } from './index-document.ts';
import { makeSchemaDocument } from './schema-document.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { makeVendorDocument } from './vendor-document.ts';

/** A file of the public data. */
export interface DataFile {
  /** From the site's root, not encoded: `/hyper/10.json`. */
  path: string;
  content: string;
}

/** Where everything is, and the schema of it. */
export function makeRootFiles(catalog: Catalog, getUrl: GetUrl): DataFile[] {
  return [
    { path: '/api/v1/index.json', content: formatText(makeIndexDocument(catalog, getUrl)) },
    { path: SCHEMA_PATH, content: formatText(makeSchemaDocument(getUrl)) },
  ];
}

/** All codes of a vendor, in every format. */
export function makeVendorFiles(vendor: Vendor, getUrl: GetUrl): DataFile[] {
  return FORMATS.map((format) => ({
    path: getFormatPath(vendor, format),
    content: MAKERS[format.id](vendor, getUrl),
  }));
}

/** The twins of a code's page. */
export function makeCodeFiles(code: Code, catalog: Catalog, getUrl: GetUrl): DataFile[] {
  return [
    {
      path: getTwinPath(code, 'json'),
      content: formatData(makeCodeDocument(code, catalog, getUrl)),
    },
    { path: getTwinPath(code, 'md'), content: makeCodeMarkdown(code, catalog, getUrl) },
  ];
}

/** How the file of a format is made. */
const MAKERS: Record<FormatId, (vendor: Vendor, getUrl: GetUrl) => string> = {
  json: (vendor, getUrl) => formatData(makeVendorDocument(vendor, getUrl)),
  csv: makeCsvFile,
};

/** JSON for programs, on one line: the codes are many. */
function formatData(document: object): string {
  return `${JSON.stringify(document)}\n`;
}

/** JSON for people too: where they begin to read. */
function formatText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
