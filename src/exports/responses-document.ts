import type { PhrasingContent } from 'mdast';
import { getFacets } from '../catalog/code-facets.ts';
import { makeAnswer } from '../catalog/answer.ts';
import type { Code, Vendor } from '../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../catalog/paths.ts';
import { getFixedStatus, isHttpStatus } from '../catalog/status.ts';
import { getSummaryOrCode } from '../catalog/summary.ts';
import { getVendorTitle } from '../catalog/vendor-title.ts';
import { makeConstantNames } from './constants/names.ts';
import { makeAnswerSchema } from './answer-schema.ts';
import type { JsonSchema } from './answer-schema.ts';
import type { ExportSource } from './export-source.ts';
import { formatMarkdown } from './format-markdown.ts';
import { makeInlineCode, makeParagraph, makeText } from './markdown-nodes.ts';
import { OPENAPI_VERSION } from './openapi-document.ts';

const JSON_TYPE = 'application/json';

/**
 * `/api/v1/<vendor>.responses.json`: OpenAPI response objects to refer to from a document of one's own.
 * `E_<code>` is the answer with one code, under the name that it has as a constant; `Http<status>` is
 * any answer with a status, and `HttpAny` any answer whose status nobody documents.
 */
export function makeResponsesDocument(vendor: Vendor, source: ExportSource): object {
  const names = makeConstantNames(vendor, source.published);
  const codes = vendor.codes.map((code) => ({ name: names.get(code.code) ?? '', code }));
  const byStatus = Map.groupBy(codes, ({ code }) => getStatus(code));
  const single = codes.map(({ name, code }): [string, object] => [
    name,
    makeResponse(name, code, source),
  ]);
  const grouped = [...byStatus].map(([status, members]): [string, object] => [
    `Http${status ?? 'Any'}`,
    makeStatusResponse(status, members),
  ]);
  return {
    openapi: OPENAPI_VERSION,
    info: {
      title: `Responses of ${getVendorTitle(vendor)}`,
      version: '1',
      description: `Made from the catalog at ${source.getUrl(getVendorPath(vendor))}`,
    },
    components: {
      schemas: Object.fromEntries(
        vendor.envelopes.map((envelope) => [envelope.id, makeAnswerSchema(envelope)]),
      ),
      examples: Object.fromEntries(
        codes.flatMap(({ name, code }) => {
          const value = makeExample(code);
          return value === undefined ? [] : [[name, { summary: getSummaryOrCode(code), value }]];
        }),
      ),
      responses: Object.fromEntries([...single, ...grouped]),
    },
  };
}

function makeResponse(name: string, code: Code, { getUrl }: ExportSource): object {
  const { note, envelope } = code;
  const facets = getFacets(code);
  const status = getStatus(code);
  return {
    description: note ? note.title : formatLine(makeText(getSummaryOrCode(code))),
    ...(envelope && { content: { [JSON_TYPE]: makeContent([{ name, code }]) } }),
    'x-code': code.code,
    ...(status !== undefined && { 'x-http-status': status }),
    ...(facets && { 'x-outcome': facets.outcome }),
    ...(facets?.retry && { 'x-retry': facets.retry }),
    'x-documentation': getUrl(getCodePath(code)),
  };
}

function makeStatusResponse(status: number | undefined, members: readonly Member[]): object {
  const enveloped = members.filter(({ code }) => code.envelope);
  const list = members.flatMap(({ code }, i) => [
    makeText(i === 0 ? ': ' : ', '),
    makeInlineCode(code.code),
  ]);
  const which =
    status === undefined
      ? 'Codes of which no document gives the HTTP status'
      : `Codes that arrive with HTTP ${status}`;
  return {
    description: formatLine(makeText(which), ...list),
    ...(enveloped.length > 0 && { content: { [JSON_TYPE]: makeContent(enveloped) } }),
  };
}

/** Descriptions are CommonMark: what vendors write is not to be read as such. */
function formatLine(...content: PhrasingContent[]): string {
  return formatMarkdown([makeParagraph(...content)]).trimEnd();
}

/** The shapes in which codes arrive, and an answer with each of them. */
function makeContent(members: readonly Member[]): object {
  const ids = [...new Set(members.flatMap(({ code }) => code.envelope?.id ?? []))];
  const schemas = ids.map((id) => ({ $ref: `#/components/schemas/${id}` }));
  const examples = members.filter(({ code }) => makeExample(code) !== undefined);
  return {
    schema: schemas.length === 1 ? schemas[0] : ({ anyOf: schemas } satisfies JsonSchema),
    ...(examples.length > 0 && {
      examples: Object.fromEntries(
        examples.map(({ name }) => [name, { $ref: `#/components/examples/${name}` }]),
      ),
    }),
  };
}

/** The answer as JSON; none where its code is a number that a program would not read as it is written. */
function makeExample(code: Code): unknown {
  const answer = makeAnswer(code);
  if (!answer) return undefined;
  const written = answer.text.slice(answer.codeStart, answer.codeEnd);
  const isExact = JSON.stringify(JSON.parse(written)) === written || written.startsWith('"');
  return isExact ? (JSON.parse(answer.text) as unknown) : undefined;
}

/** The HTTP status that a code arrives with, where a document gives one. */
function getStatus(code: Code): number | undefined {
  return isHttpStatus(code) ? Number(code.code) : (code.http ?? getFixedStatus(code.vendor));
}

interface Member {
  name: string;
  code: Code;
}
