import { ImportError } from '../table.ts';
import type { ReadDocument, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { getEntries, getTextAt, getValue } from './data-node.ts';
import type { DataNode } from './data-node.ts';
import { findDataTables } from './data-tables.ts';
import { parseJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readEnum } from './openapi-enums.ts';
import { findExamples } from './openapi-examples.ts';
import { parseYaml } from './yaml.ts';

const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** An extension that lists codes says so; others hold examples, code samples and names of values. */
const OF_CODES = /err|fault|exception|response|status|reason|result|code(?!-?samples?)/i;

/** How many references may lead to one another. */
const LONGEST_CHAIN = 20;

/**
 * Reads an OpenAPI document of version 2 or 3: the responses by status, values with names or
 * descriptions, lists of codes in extensions (`x-…`), tables in descriptions, and the codes in examples.
 */
export function readOpenApi(text: string): ReadDocument {
  const root = /^\s*\{/.test(text) ? parseJson(text) : parseYaml(text);
  if (root.kind !== 'map') throw new ImportError('It is no OpenAPI document: it has no fields.');
  const responses = findResponses(root);
  return {
    format: 'OpenAPI',
    tables: [...findTables(root), ...findExamples(responses.all), ...makeResponseTable(responses)],
    prose: [],
  };
}

/** A response of an operation, and the status under which it stands. */
interface Response {
  status: string;
  line: number;
  response: DataNode;
}

function findResponses(root: DataNode): { all: DataNode[]; used: Response[] } {
  const operations = getEntries(getValue(root, 'paths')).flatMap(({ value }) =>
    getEntries(resolve(value, root)).filter(({ key }) => METHODS.has(key)),
  );
  const used = operations.flatMap(({ value }) =>
    getEntries(getValue(value, 'responses')).flatMap(({ key, line, value: own }): Response[] => {
      const response = resolve(own, root);
      return key.startsWith('x-') || !response ? [] : [{ status: key, line, response }];
    }),
  );
  const shared = [getValue(getValue(root, 'components'), 'responses'), getValue(root, 'responses')];
  const others = shared.flatMap((map) => getEntries(map).map(({ value }) => value));
  return { all: [...new Set([...used.map(({ response }) => response), ...others])], used };
}

/** One row for each status and text, however many operations have it. */
function makeResponseTable({ used }: { used: readonly Response[] }): Table[] {
  const rows = new Map<string, ReturnType<typeof makeRow>>();
  for (const { status, line, response } of used) {
    const text = (getTextAt(response, 'description') ?? '').trim();
    const key = `${status}\0${text}`;
    if (!rows.has(key)) rows.set(key, makeRow(line, [status, text]));
  }
  const [first] = rows.values();
  if (first === undefined) return [];
  const headings = ['http status', 'description'];
  return [{ title: 'responses', line: first.line, headings, rows: [...rows.values()] }];
}

/** What a reference within the document leads to; a circle leads nowhere. */
function resolve(node: DataNode | undefined, root: DataNode): DataNode | undefined {
  let found = node;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const pointer = getTextAt(found, '$ref');
    if (pointer === undefined) return found;
    if (!pointer.startsWith('#/')) return undefined;
    const keys = pointer.slice(2).split('/').map(unescapeKey);
    found = keys.reduce<DataNode | undefined>((at, key) => getValue(at, key), root);
  }
  return undefined;
}

/** A key in a pointer (RFC 6901, within a fragment). */
function unescapeKey(key: string): string {
  const plain = key.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Tables below a node; references are not followed, so that a circle is none. */
function findTables(node: DataNode, name?: string): Table[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => findTables(item, name));
  const values = readEnum(node, name);
  const below = node.entries.flatMap(({ key, value }) => {
    if (/^x-enum|^x-ms-enum$/i.test(key)) return [];
    if (key.startsWith('x-')) return OF_CODES.test(key) ? findDataTables(value, key) : [];
    if (key === 'example' || key === 'examples' || key === 'enum') return [];
    if (key === 'description' && value.kind === 'scalar')
      return readDescription(value.text, value.line, name);
    return findTables(value, isField(key) ? name : key);
  });
  return [...values, ...below];
}

/** A word of OpenAPI, which names nothing. */
function isField(key: string): boolean {
  return /^(?:properties|schema|items|allOf|oneOf|anyOf|content|info|definitions|components|schemas|paths|responses|application\/json)$/.test(
    key,
  );
}

/** A description may hold the very table. Its lines are counted from where the text begins. */
function readDescription(text: string, line: number, name?: string): Table[] {
  if (!/[|\n]/.test(text)) return [];
  const first = line - 1;
  return readMarkdown(text).tables.map((table) => ({
    ...(name !== undefined && { title: name }),
    ...table,
    line: table.line + first,
    rows: table.rows.map((row) => ({ ...row, line: row.line + first })),
  }));
}
