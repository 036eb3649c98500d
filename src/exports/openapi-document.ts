import { z } from 'astro/zod';
import type { Catalog } from '../catalog/catalog.ts';
import { hasPage } from '../catalog/paths.ts';
import { codeDocumentSchema } from './code-document.ts';
import { FORMATS } from './formats.ts';
import { indexDocumentSchema } from './index-document.ts';
import { problemsDocumentSchema } from './problems-document.ts';
import { allowMore } from './schema-document.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { vendorDocumentSchema } from './vendor-document.ts';
import { getSiteName } from '../text/site-name.ts';

export const OPENAPI_PATH = '/api/v1/openapi.json';

/** The version of OpenAPI whose schemas are JSON Schema as it is. */
export const OPENAPI_VERSION = '3.1.1';

/** Formats that have a schema here, by its name. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['json', 'VendorDocument'],
  ['problems', 'ProblemsDocument'],
]);

const NOT_FOUND = {
  description: 'There is nothing at this address: the page for people who are lost.',
  content: { 'text/html': {} },
};

/** `/api/v1/openapi.json`: the data as an API, for clients that are made from a description of one. */
export function makeOpenApiDocument({ vendors }: Catalog, getUrl: GetUrl): object {
  const [vendor] = vendors.keys();
  const codes = vendor === undefined ? undefined : vendors.get(vendor)?.codes;
  const code = codes?.find(hasPage);
  return {
    openapi: OPENAPI_VERSION,
    info: {
      title: getSiteName(),
      version: '1',
      summary: 'What the response codes of APIs mean, as data.',
      description:
        'Plain files: every request is a GET. Fields, and values of fields that are lists of words, ' +
        'may be added; none is removed or changes its meaning.',
    },
    // Nothing is asked of whoever reads.
    security: [],
    servers: [{ url: getUrl('/').replace(/\/$/, '') }],
    tags: [
      { name: 'vendors', description: 'All codes of a vendor at once.' },
      { name: 'codes', description: 'One code.' },
    ],
    paths: {
      '/api/v1/index.json': makePath('getIndex', 'vendors', {
        summary: 'All vendors, and in which formats their codes are there',
        ...makeJsonContent('IndexDocument'),
      }),
      [SCHEMA_PATH]: makePath('getSchema', 'vendors', {
        summary: 'The JSON Schema of the documents',
        content: { 'application/schema+json': { schema: { type: 'object' } } },
      }),
      ...Object.fromEntries<object>(FORMATS.map(makeFormatPath)),
      '/{vendor}/{code}.json': makePath('getCode', 'codes', {
        summary: 'One code with its surroundings',
        parameters: ['vendor', 'code'],
        ...makeJsonContent('CodeDocument'),
      }),
      '/{vendor}/{code}.md': makePath('getCodeAsMarkdown', 'codes', {
        summary: 'The same as Markdown',
        parameters: ['vendor', 'code'],
        content: { 'text/markdown': { schema: { type: 'string' } } },
      }),
    },
    components: {
      parameters: {
        vendor: makeParameter('vendor', 'Id of a vendor.', vendor),
        code: makeParameter(
          'code',
          'Slug of a code whose `hasPage` is true, as `slug` has it.',
          code?.slug,
        ),
      },
      responses: { NotFound: NOT_FOUND },
      schemas: {
        IndexDocument: makeSchema(indexDocumentSchema),
        VendorDocument: makeSchema(vendorDocumentSchema),
        CodeDocument: makeSchema(codeDocumentSchema),
        ProblemsDocument: makeSchema(problemsDocumentSchema),
      },
    },
  };
}

function makeFormatPath({
  id,
  label,
  holds,
  ending,
  mediaType,
}: (typeof FORMATS)[number]): [string, object] {
  const document = DOCUMENTS.get(id);
  const content =
    document !== undefined
      ? makeJsonContent(document)
      : { content: { [mediaType]: { schema: ending.endsWith('json') ? {} : { type: 'string' } } } };
  const path = makePath(`getVendorAs${id.charAt(0).toUpperCase()}${id.slice(1)}`, 'vendors', {
    summary: `The codes of a vendor as ${label}: ${holds}`,
    parameters: ['vendor'],
    ...content,
  });
  return [`/api/v1/{vendor}.${ending}`, path];
}

function makePath(
  operationId: string,
  tag: string,
  { summary, parameters = [], content }: Operation,
) {
  return {
    get: {
      operationId,
      tags: [tag],
      summary,
      parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      responses: {
        200: { description: summary, content },
        ...(parameters.length > 0 && { 404: { $ref: '#/components/responses/NotFound' } }),
      },
    },
  };
}

interface Operation {
  summary: string;
  parameters?: readonly ('vendor' | 'code')[];
  /** By media type. */
  content: object;
}

function makeJsonContent(schema: string) {
  const $ref = `#/components/schemas/${schema}`;
  return { content: { 'application/json': { schema: { $ref } } } };
}

function makeParameter(name: string, description: string, example: string | undefined) {
  return {
    ...{ name, in: 'path', required: true, description, schema: { type: 'string' } },
    ...(example !== undefined && { example }),
  };
}

function makeSchema(schema: z.ZodType) {
  const own = z.toJSONSchema(schema, { target: 'draft-2020-12', override: allowMore });
  // That it is of 2020-12 is said by the version of OpenAPI.
  delete own.$schema;
  return own;
}
