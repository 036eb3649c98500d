import { isCode } from '../code-shape.ts';
import type { Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { formatValue } from './data-cells.ts';
import { getEntries, getTextAt, getValue } from './data-node.ts';
import type { DataMap, DataNode } from './data-node.ts';

/** Where generators look for the names of values, and for what they mean. */
const NAMES = ['x-enum-varnames', 'x-enumNames', 'x-enum-names', 'x-enum-keys', 'x-enumVarNames'];
const TEXTS = ['x-enumDescriptions', 'x-enum-descriptions', 'x-enum-description', 'x-enumTitles'];

/** A field whose values are codes, by its name. */
const CODE_FIELD = /code|errno|reason|error|status|result/i;

/** Reads the values that a schema allows, with their names and texts, as a table. */
export function readEnum(schema: DataMap, name?: string): Table[] {
  return [
    ...readValues(schema, name),
    ...readMicrosoft(schema, name),
    ...readConstants(schema, name),
  ];
}

function readValues(schema: DataMap, name?: string): Table[] {
  const values = getValue(schema, 'enum');
  if (values?.kind !== 'list' || values.items.length === 0) return [];
  if (getValue(getValue(schema, 'x-ms-enum'), 'values')) return [];
  const columns = [findBeside(schema, NAMES), findBeside(schema, TEXTS)];
  const isKnown = columns.some((column) => column !== undefined);
  const areCodes = values.items.filter((item) => item.kind === 'scalar' && isCode(item.text));
  const isOfCodes = CODE_FIELD.test(name ?? '') && areCodes.length * 2 > values.items.length;
  if (!isKnown && !isOfCodes) return [];
  const rows = values.items.map((item, at) => {
    const value = formatValue(item);
    return makeRow(item.line, [value, ...columns.map((column) => getBeside(column, at, value))]);
  });
  const used = [0, 1, 2].filter((at) => at === 0 || rows.some(({ cells }) => cells[at] !== ''));
  const pick = (cells: readonly string[]) => used.map((at) => cells[at] ?? '');
  return [
    {
      ...(name !== undefined && { title: name }),
      line: values.line,
      headings: pick(['value', 'name', 'description']),
      rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })),
    },
  ];
}

function findBeside(schema: DataMap, keys: readonly string[]): DataNode | undefined {
  return schema.entries.find(({ key }) => keys.includes(key))?.value;
}

/** Names and texts are a list in the order of the values, or a map by value. */
function getBeside(column: DataNode | undefined, at: number, value: string): string {
  const found = column?.kind === 'list' ? column.items[at] : getValue(column, value);
  return found ? formatValue(found) : '';
}

/** `x-ms-enum` has value, name and description of each in one record. */
function readMicrosoft(schema: DataMap, name?: string): Table[] {
  const own = getValue(schema, 'x-ms-enum');
  const values = getValue(own, 'values');
  if (values?.kind !== 'list') return [];
  return [
    makeRecords(values.items, ['value', 'name', 'description'], getTextAt(own, 'name') ?? name),
  ];
}

/** `oneOf` with a constant, a title and a description each. */
function readConstants(schema: DataMap, name?: string): Table[] {
  return ['oneOf', 'anyOf'].flatMap((key) => {
    const choices = getValue(schema, key);
    if (choices?.kind !== 'list' || choices.items.length < 2) return [];
    if (!choices.items.every((item) => getEntries(item).some((entry) => entry.key === 'const')))
      return [];
    return [makeRecords(choices.items, ['const', 'title', 'description'], name)];
  });
}

function makeRecords(items: readonly DataNode[], keys: readonly string[], name?: string): Table {
  const rows = items.map((item) =>
    makeRow(
      item.line,
      keys.map((key) => getTextAt(item, key) ?? ''),
    ),
  );
  const headings = keys.map((key) => (key === 'const' ? 'value' : key === 'title' ? 'name' : key));
  return { ...(name !== undefined && { title: name }), line: items[0]?.line ?? 1, headings, rows };
}
