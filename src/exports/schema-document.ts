import { z } from 'astro/zod';
import { codeDocumentSchema } from './code-document.ts';
import { indexDocumentSchema } from './index-document.ts';
import { problemsDocumentSchema } from './problems-document.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { vendorDocumentSchema } from './vendor-document.ts';

/**
 * `/api/v1/schema.json`: the JSON Schema (2020-12) that every document validates against. It is
 * open: a field that is added later must not break who checks against the schema of today.
 */
export function makeSchemaDocument(getUrl: GetUrl): object {
  const schema = z.toJSONSchema(
    z.discriminatedUnion('document', [
      indexDocumentSchema,
      vendorDocumentSchema,
      codeDocumentSchema,
      problemsDocumentSchema,
    ]),
    { target: 'draft-2020-12', override: allowMore },
  );
  return { ...schema, $id: getUrl(SCHEMA_PATH), title: 'Retcode catalog, version 1' };
}

/** Lets fields be added everywhere in a schema that is made of one of Zod. */
export function allowMore({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }) {
  delete jsonSchema.additionalProperties;
}
