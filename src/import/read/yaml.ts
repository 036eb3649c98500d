import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import { makeLineFinder } from '../../text/lines.ts';
import { ImportError } from '../table.ts';
import type { ReadDocument } from '../table.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { findDataTables } from './data-tables.ts';

/** How many parts may be copies that aliases make: they may multiply without end. */
const MOST_COPIES = 50_000;

/** How deep aliases may stand for what holds aliases. */
const DEEPEST = 200;

interface Source {
  document: Document.Parsed;
  findLine: (offset: number) => number;
  /** Whether the part is a copy that an alias makes, and how many of these there are so far. */
  isCopy: boolean;
  count: { copies: number };
}

/** Reads YAML of the shapes that JSON is read of. */
export function readYaml(text: string): ReadDocument {
  return { format: 'YAML', tables: findDataTables(parseYaml(text)), prose: [] };
}

/** Parses YAML; several documents are a list. Says where it is broken. */
export function parseYaml(text: string): DataNode {
  const findPlace = makeLineFinder(text);
  const findLine = (offset: number) => findPlace(offset).number;
  const parsed = parseAllDocuments(text, {
    prettyErrors: false,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) {
    const line = findLine(error.pos[0]);
    throw new ImportError(
      `Line ${line} is no YAML: ${error.message} Mend it, or pass another format.`,
    );
  }
  const count = { copies: 0 };
  const items = documents.map((document) =>
    toData(document.contents, { document, findLine, isCopy: false, count }, 0),
  );
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'list', line: 1, items };
}

function toData(node: unknown, source: Source, depth: number): DataNode {
  const { document, findLine, isCopy, count } = source;
  if (isCopy) count.copies++;
  if (count.copies > MOST_COPIES || depth > DEEPEST) {
    throw new ImportError(
      'Its aliases (*name) multiply, or it is nested too deeply. Write out the part that holds the codes.',
    );
  }
  if (isAlias(node)) return toData(node.resolve(document), { ...source, isCopy: true }, depth + 1);
  const range = (node as { range?: [number, number, number] } | null)?.range;
  const line = findLine(range?.[0] ?? 0);
  if (isSeq(node)) {
    return { kind: 'list', line, items: node.items.map((item) => toData(item, source, depth + 1)) };
  }
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }) =>
      toEntries(key, value, source, depth + 1),
    );
    return { kind: 'map', line, entries };
  }
  // The text of a block begins in the line after its sign.
  const isBlock = isScalar(node) && (node.type ?? '').startsWith('BLOCK');
  return { kind: 'scalar', line: isBlock ? line + 1 : line, text: getText(node) };
}

/** A merged map (`<<`) gives its entries. */
function toEntries(key: unknown, value: unknown, source: Source, depth: number): DataEntry[] {
  const name = getText(key);
  const range = (key as { range?: [number, number, number] } | null)?.range;
  const data = toData(value, source, depth);
  if (name === '<<' && data.kind === 'map') return data.entries;
  return [{ key: name, line: source.findLine(range?.[0] ?? 0), value: data }];
}

/** As it is written, so that `010` keeps its zero; nothing for null. */
function getText(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source;
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}
