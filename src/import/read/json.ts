import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { makeLineFinder } from '../../text/lines.ts';
import { ImportError } from '../table.ts';
import type { ReadDocument } from '../table.ts';
import type { DataNode } from './data-node.ts';
import { findDataTables } from './data-tables.ts';

/** Reads JSON: lists of records, maps from codes to texts or records, wherever they stand. */
export function readJson(text: string): ReadDocument {
  return { format: 'JSON', tables: findDataTables(parseJson(text)), prose: [] };
}

/** Parses JSON, also with comments, or with a value on each line; says where it is broken. */
export function parseJson(text: string): DataNode {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const findLine = (offset: number) => findPlace(offset).number;
  const findPlace = makeLineFinder(text);
  const [error] = errors;
  if (tree !== undefined && error === undefined) return toData(tree, text, findLine);
  return parseLines(text) ?? failAt(findLine(error?.offset ?? 0), error);
}

function failAt(line: number, error?: ParseError): never {
  const words = error
    ? printParseErrorCode(error.error).replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    : 'empty';
  throw new ImportError(
    `Line ${line} is no JSON (${words.toLowerCase()}). Mend it, or pass a whole file.`,
  );
}

/** A value on each line, as logs and exports have them. */
function parseLines(text: string): DataNode | undefined {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
  const own = lines.filter(({ line }) => line.trim() !== '');
  const items = own.flatMap(({ line, number }) => {
    const errors: ParseError[] = [];
    const tree = line.trim().startsWith('{') ? parseTree(line, errors) : undefined;
    return tree && errors.length === 0 ? [toData(tree, line, () => number)] : [];
  });
  if (own.length < 2 || items.length < own.length) return undefined;
  return { kind: 'list', line: 1, items };
}

function toData(node: Node, text: string, findLine: (offset: number) => number): DataNode {
  const line = findLine(node.offset);
  const children = node.children ?? [];
  switch (node.type) {
    case 'array':
      return { kind: 'list', line, items: children.map((child) => toData(child, text, findLine)) };
    case 'object':
      return {
        kind: 'map',
        line,
        entries: children.flatMap(({ children: [key, value] = [] }) => {
          if (!key || !value) return [];
          const name = String(getNodeValue(key));
          return [{ key: name, line: findLine(key.offset), value: toData(value, text, findLine) }];
        }),
      };
    case 'string':
      return { kind: 'scalar', line, text: String(node.value) };
    case 'null':
      return { kind: 'scalar', line, text: '' };
    default:
      return { kind: 'scalar', line, text: text.slice(node.offset, node.offset + node.length) };
  }
}
