import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An OpenAPI document, as far as tests look into it. */
export interface OpenApi {
  paths?: Record<string, { get: { operationId: string; parameters: { $ref: string }[] } }>;
  components: {
    parameters: Record<string, { example?: string }>;
    schemas: Record<string, object>;
    examples?: Record<string, { value: unknown }>;
    responses: Record<string, OpenApiResponse>;
  };
}

interface OpenApiResponse {
  description: string;
  content?: Record<string, { schema?: object; examples?: Record<string, { value: unknown }> }>;
}

/** Rules of the linter's "recommended" ones that these documents have a reason not to follow. */
const RULES_NOT_FOLLOWED = [
  // The licence is the repository's.
  'info-license',
  // Files that are always there.
  'operation-4xx-response',
  // One of the documents has parts to refer to, and no paths.
  'no-empty-servers',
  'no-unused-components',
  // It takes every field that the schema does not name for a fault; examples are validated below.
  'no-invalid-media-type-examples',
  // It takes `<script>` between backquotes for a tag, too.
  'no-unsafe-markdown',
];

/** They compile schemas and read rules, which takes longer than what they do to a document. */
const validator = new Validator();
let config: ReturnType<typeof createConfig> | undefined;

/** What is wrong with an OpenAPI document: its form, its style, a reference that leads nowhere, an example. */
export async function findOpenApiErrors(document: object): Promise<string[]> {
  const { valid, errors } = await validator.validate({ ...structuredClone(document) });
  if (!valid) return [JSON.stringify(errors)];
  return [
    ...(await lint(document)),
    ...findDeadReferences(document),
    ...findWrongExamples(document as OpenApi),
  ];
}

async function lint(document: object): Promise<string[]> {
  config ??= createConfig({
    extends: ['recommended'],
    rules: Object.fromEntries(RULES_NOT_FOLLOWED.map((name) => [name, 'off'] as const)),
  });
  const problems = await lintDocument({
    document: makeDocumentFromString(JSON.stringify(document), 'openapi.json'),
    externalRefResolver: new BaseResolver(),
    config: await config,
  });
  return problems.map(
    ({ ruleId, message, location: [at] }) => `${ruleId}: ${message} ${at?.pointer ?? ''}`,
  );
}

function findDeadReferences(document: object): string[] {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g)].map(
    ([, found = '']) => JSON.parse(found) as string,
  );
  return [...new Set(references)].filter((reference) => {
    const tokens = reference.replace(/^#\//, '').split('/');
    let at: unknown = document;
    for (const token of tokens) at = (at as Record<string, unknown> | undefined)?.[token];
    return at === undefined;
  });
}

/** Every example of a response has to be what its schema says. */
function findWrongExamples({ components }: OpenApi): string[] {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ $id: 'https://document.example/', components });
  // Thousands of responses have the same schema.
  const compiled = new Map<string, ValidateFunction>();
  const compile = (schema: object) => {
    const text = JSON.stringify(schema);
    const validate = compiled.get(text) ?? ajv.compile(rebase(text));
    compiled.set(text, validate);
    return validate;
  };
  return Object.entries(components.responses).flatMap(([name, { content = {} }]) =>
    Object.values(content).flatMap(({ schema = {}, examples = {} }) => {
      const validate = compile(schema);
      return Object.keys(examples)
        .filter((example) => !validate(components.examples?.[example]?.value))
        .map((example) => `${name}: ${example} ${JSON.stringify(validate.errors)}`);
    }),
  );
}

function rebase(schema: string): object {
  return JSON.parse(schema.replaceAll('"#/', '"https://document.example/#/')) as object;
}
