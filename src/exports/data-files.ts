import type { Catalog, Code, Vendor } from '../catalog/catalog.ts';
import { getTwinPath } from '../catalog/paths.ts';
import { makeCodeDocument } from './code-document.ts';
import { makeCodeMarkdown } from './code-markdown.ts';
import { formatCSharp } from './constants/csharp.ts';
import { formatGo } from './constants/go.ts';
import { formatJava } from './constants/java.ts';
import { makeConstantsModel } from './constants/model.ts';
import type { ConstantsModel } from './constants/model.ts';
import { formatPhp } from './constants/php.ts';
import { formatPython } from './constants/python.ts';
import { formatTypeScript } from './constants/typescript.ts';
import { makeCsvFile } from './csv-file.ts';
import type { ExportSource } from './export-source.ts';
import { FORMATS, getFormatPath } from './formats.ts';
import type { FormatId } from './formats.ts';
import { makeIndexDocument } from './index-document.ts';
import { makeOpenApiDocument, OPENAPI_PATH } from './openapi-document.ts';
import { makeProblemsDocument } from './problems-document.ts';
import { makeResponsesDocument } from './responses-document.ts';
import { makeSchemaDocument } from './schema-document.ts';
import { makeManifest } from './web/manifest.ts';
import { makeRobots } from './web/robots.ts';
import { makeSearchDescription } from './web/search-description.ts';
import { MANIFEST_PATH, SEARCH_PATH } from './web/web-paths.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { makeXlsxFile } from './xlsx-file.ts';
import { makeVendorDocument } from './vendor-document.ts';

/** A file of the public data. */
export interface DataFile<Content extends FileContent = string> {
  /** From the site's root, not encoded: `/hyper/10.json`. */
  path: string;
  content: Content;
}

/** A text, bytes, or what makes them when they are wanted. */
export type FileContent = string | Uint8Array | (() => Promise<Uint8Array>);

/** A file that is no text, such as a picture. */
export type BinaryFile = DataFile<Uint8Array>;

/** Where everything is, and the schema of it. */
export function makeRootFiles(catalog: Catalog, getUrl: GetUrl): DataFile[] {
  return [
    { path: '/api/v1/index.json', content: formatText(makeIndexDocument(catalog, getUrl)) },
    { path: OPENAPI_PATH, content: formatText(makeOpenApiDocument(catalog, getUrl)) },
    { path: SCHEMA_PATH, content: formatText(makeSchemaDocument(getUrl)) },
  ];
}

/** What browsers and search engines ask a site for. */
export function makeWebFiles(catalog: Catalog, { base, getUrl }: WebPlace): DataFile[] {
  return [
    { path: SEARCH_PATH, content: makeSearchDescription(getUrl) },
    { path: MANIFEST_PATH, content: formatText(makeManifest(catalog, base)) },
    { path: '/robots.txt', content: makeRobots(getUrl) },
  ];
}

interface WebPlace {
  base: string;
  getUrl: GetUrl;
}

/** All codes of a vendor, in every format. */
export function makeVendorFiles(vendor: Vendor, source: ExportSource): DataFile<FileContent>[] {
  const content = { vendor, source, model: makeConstantsModel(vendor, source) };
  return FORMATS.map((format) => ({
    path: getFormatPath(vendor, format),
    content: MAKERS[format.id](content),
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
const MAKERS: Record<FormatId, (content: VendorContent) => FileContent> = {
  json: ({ vendor, source }) => formatData(makeVendorDocument(vendor, source.getUrl)),
  csv: ({ vendor, source }) => makeCsvFile(vendor, source.getUrl),
  xlsx: ({ vendor, source }) => {
    return () => makeXlsxFile(vendor, source.getUrl);
  },
  typescript: ({ model }) => formatTypeScript(model),
  python: ({ model }) => formatPython(model),
  go: ({ model }) => formatGo(model),
  java: ({ model }) => formatJava(model),
  csharp: ({ model }) => formatCSharp(model),
  php: ({ model }) => formatPhp(model),
  problems: ({ vendor, source }) => formatData(makeProblemsDocument(vendor, source.getUrl)),
  responses: ({ vendor, source }) => formatData(makeResponsesDocument(vendor, source)),
};

interface VendorContent {
  vendor: Vendor;
  source: ExportSource;
  /** What the constants of every language are made from. */
  model: ConstantsModel;
}

/** JSON for programs, on one line: the codes are many. */
function formatData(document: object): string {
  return `${JSON.stringify(document)}\n`;
}

/** JSON for people too: where they begin to read. */
function formatText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
