import { isCode } from '../code-shape.ts';
import type { Row, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { splitCodeLine } from './code-line.ts';
import { flattenMap, formatValue } from './data-cells.ts';
import type { DataEntry, DataList, DataMap, DataNode } from './data-node.ts';
import { hasHeadings } from './heading-words.ts';

/** A name as programs give them to errors: `card_declined`, `auth/expired`, `NotFound`, `INVALID`. */
const NAME = /^(?:[A-Za-z\d]+(?:[_./:-][A-Za-z\d]+)+|[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+|[A-Z]{3,})$/;

const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Keys whose text names the records that stand in the same map. */
const TITLES = [
  'title',
  'name',
  'group',
  'section',
  'category',
  'module',
  'label',
  'id',
  'key',
  'type',
];

/** Every list or map in some data that can be read as a table, with the key above it as title. */
export function findDataTables(node: DataNode, title?: string): Table[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'list':
      return readList(node, title);
    case 'map':
      return readMap(node, title);
  }
}

function readList(list: DataList, title?: string): Table[] {
  const { items } = list;
  const maps = items.filter((item) => item.kind === 'map');
  if (maps.length > 0 && maps.length * 2 >= items.length) return readRecords(list, title);
  if (items.length > 1 && items.every((item) => item.kind === 'list')) {
    return [makeTable(readArrays(items), list.line, title)];
  }
  if (items.length > 1 && items.every((item) => item.kind === 'scalar')) {
    const texts = items.map(formatValue);
    const lines = texts.map(splitCodeLine);
    if (lines.filter(Boolean).length * 2 <= items.length) return [];
    const cells = lines.map((found, at) =>
      found ? [found.code, found.rest] : ['', texts[at] ?? ''],
    );
    return [
      makeTable(
        { rows: items.map((item, at) => makeRow(item.line, cells[at] ?? [])) },
        list.line,
        title,
      ),
    ];
  }
  return items.flatMap((item) => findDataTables(item, title));
}

function readArrays(items: readonly DataList[]) {
  const rows = items.map((item) => makeRow(item.line, item.items.map(formatValue)));
  const [first, ...others] = rows;
  return first && hasHeadings(rows) ? { headings: first.cells, rows: others } : { rows };
}

/** Records in a list. Those that only hold others give their names to these. */
function readRecords({ items, line }: DataList, title?: string): Table[] {
  const inner = items.map((item) => (item.kind === 'map' ? readInner(item) : []));
  if (inner.filter((tables) => tables.length > 0).length * 2 > items.length) return inner.flat();
  const entries = items.map((item): DataEntry => ({ key: '', line: item.line, value: item }));
  return [makeRecordTable(entries, line, { title, hasKeys: false })];
}

/** The tables below a record, under its name. */
function readInner(map: DataMap): Table[] {
  const named = map.entries.find(
    ({ key, value }) => TITLES.includes(key.toLowerCase()) && value.kind === 'scalar',
  );
  const name = named?.value.kind === 'scalar' ? named.value.text : undefined;
  return map.entries.flatMap(({ key, value }) => {
    const isOwn =
      value.kind === 'list' ? value.items.some((item) => item.kind === 'map') : isCodeMap(value);
    return isOwn ? findDataTables(value, name ?? key) : [];
  });
}

function readMap(map: DataMap, title?: string): Table[] {
  const { entries, line } = map;
  if (isCodeMap(map)) {
    const rows = entries.map(({ key, line: at, value }) => makeRow(at, [key, ...toCells(value)]));
    return [makeTable({ rows }, line, title)];
  }
  if (isRecordMap(entries)) {
    const isByLanguage = entries.every(({ key }) => LANGUAGE.test(key));
    if (isByLanguage && entries.every(({ value }) => isCodeMap(value)))
      return [turnTable(map, title)];
    if (!entries.every(({ value }) => isCodeMap(value))) {
      return [makeRecordTable(entries, line, { title, hasKeys: true })];
    }
  }
  return entries.flatMap(({ key, value }) => findDataTables(value, key));
}

/** A map from codes to texts, or from names to codes; its values are texts or short lists of them. */
function isCodeMap(node: DataNode): boolean {
  if (node.kind !== 'map' || node.entries.length === 0) return false;
  const { entries } = node;
  const isText = (value: DataNode) =>
    value.kind === 'scalar' ||
    (value.kind === 'list' && value.items.every((item) => item.kind === 'scalar'));
  if (!entries.every(({ value }) => isText(value))) return false;
  const codes = entries.filter(({ key }) => isCode(key) || NAME.test(key)).length;
  const numbers = entries.filter(
    ({ value }) => value.kind === 'scalar' && isCode(value.text),
  ).length;
  return codes * 2 > entries.length || (entries.length > 2 && numbers * 10 > entries.length * 8);
}

function toCells(value: DataNode): string[] {
  return value.kind === 'list' ? value.items.map(formatValue) : [formatValue(value)];
}

/** A map of records that have a field in common, which is a text. */
function isRecordMap(entries: readonly DataEntry[]): boolean {
  const maps = entries.filter(({ value }) => value.kind === 'map');
  if (entries.length < 2 || maps.length < entries.length) {
    return (
      entries.length > 0 &&
      maps.length === entries.length &&
      entries.every(({ key }) => isCode(key))
    );
  }
  const counts = new Map<string, number>();
  for (const { value } of maps) {
    const texts =
      value.kind === 'map' ? value.entries.filter((entry) => entry.value.kind === 'scalar') : [];
    for (const { key } of texts) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count * 2 > maps.length);
}

/** Texts by language: a row for each code, a column for each language. */
function turnTable({ entries, line }: DataMap, title?: string): Table {
  const rows = new Map<string, Row>();
  for (const { value } of entries) {
    for (const entry of value.kind === 'map' ? value.entries : []) {
      if (!rows.has(entry.key)) rows.set(entry.key, makeRow(entry.line, [entry.key]));
    }
  }
  const filled = [...rows].map(([code, row]) => {
    const texts = entries.map(({ value }) => {
      const found =
        value.kind === 'map' ? value.entries.find(({ key }) => key === code) : undefined;
      return found ? formatValue(found.value) : '';
    });
    return { ...row, cells: [code, ...texts] };
  });
  return makeTable({ headings: ['', ...entries.map(({ key }) => key)], rows: filled }, line, title);
}

/** A column for each field that any record has, in the order in which they are met. */
function makeRecordTable(
  entries: readonly DataEntry[],
  line: number,
  { title, hasKeys }: { title: string | undefined; hasKeys: boolean },
): Table {
  const records = entries.map(({ key, line: at, value }) => ({
    key,
    line: at,
    fields: value.kind === 'map' ? flattenMap(value) : new Map([['', formatValue(value)]]),
  }));
  const columns = [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
  const rows = records.map(({ key, line: at, fields }) => {
    const cells = columns.map((column) => fields.get(column) ?? '');
    return makeRow(at, hasKeys ? [key, ...cells] : cells);
  });
  return makeTable({ headings: hasKeys ? ['', ...columns] : columns, rows }, line, title);
}

function makeTable(
  { headings, rows }: { headings?: string[]; rows: Row[] },
  line: number,
  title?: string,
): Table {
  const width = Math.max(headings?.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const even = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
  }));
  return { ...(title !== undefined && { title }), line, ...(headings && { headings }), rows: even };
}
