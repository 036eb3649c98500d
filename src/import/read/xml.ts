import { fromXml } from 'xast-util-from-xml';
import type { Element, ElementContent, RootContent } from 'xast';
import { ImportError } from '../table.ts';
import type { ReadDocument, Table } from '../table.ts';
import { makeRow } from './blocks.ts';

/** Elements that name what stands beside them. */
const TITLES = new Set(['title', 'name', 'caption', 'label']);

/** Reads XML: registries of IANA, and any elements that repeat, each a row. */
export function readXml(text: string): ReadDocument {
  return {
    format: 'XML',
    tables: parseXml(text).flatMap((element) => findTables(element)),
    prose: [],
  };
}

function parseXml(text: string): Element[] {
  try {
    return fromXml(text).children.filter(isElement);
  } catch (error) {
    const { line, reason = '' } = error as { line?: number; reason?: string };
    if (typeof line !== 'number') throw error;
    const [words = ''] = reason.split('\n');
    throw new ImportError(
      `Line ${line} is no XML: ${words} If it is a page, say so: --format html.`,
    );
  }
}

/** The tables below an element: children of one name are rows, unless they only hold others. */
function findTables(element: Element, above?: string): Table[] {
  const children = element.children.filter(isElement);
  const own = children.find(({ name }) => TITLES.has(name));
  const title = own ? getText(own) : (element.attributes.name ?? element.attributes.title ?? above);
  const groups = Map.groupBy(
    children.filter((child) => child !== own),
    ({ name }) => name,
  );
  return [...groups.values()].flatMap((group) => {
    const inner = group.flatMap((child) => findTables(child, title ?? element.name));
    if (inner.length > 0) return inner;
    // Parts of a sentence, such as its references, are no rows.
    if (element.children.some((child) => child.type === 'text' && child.value.trim() !== ''))
      return [];
    const rows = group.filter(hasCells);
    const isTable =
      rows.length > 1 ||
      (rows.length === 1 && /^(?:record|error|code|row|item)$/i.test(rows[0]?.name ?? ''));
    return isTable ? [makeTable(rows, title ?? element.name)] : [];
  });
}

/** A row has attributes or parts; a text alone is a paragraph. */
function hasCells({ attributes, children }: Element): boolean {
  return Object.keys(attributes).length + children.filter(isElement).length > 0;
}

function makeTable(elements: readonly Element[], title: string): Table {
  const records = elements.map((element) => ({ line: getLine(element), cells: getCells(element) }));
  const columns = [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
  const used = columns.filter((column) =>
    records.some(({ cells }) => (cells.get(column) ?? '') !== ''),
  );
  return {
    title,
    line: records[0]?.line ?? 1,
    headings: used.map((column) => (column === '' ? 'text' : column)),
    rows: records.map(({ line, cells }) =>
      makeRow(
        line,
        used.map((column) => cells.get(column) ?? ''),
      ),
    ),
  };
}

/** Attributes, then the parts, then the text that stands between these. */
function getCells(element: Element): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (key: string, text: string) => {
    const before = cells.get(key);
    cells.set(key, before === undefined || before === '' ? text : `${before}, ${text}`);
  };
  for (const [key, value] of Object.entries(element.attributes)) {
    if (!key.startsWith('xml')) add(key, value ?? '');
  }
  const parts = element.children.filter(isElement);
  for (const part of parts) add(part.name, getText(part));
  const loose = element.children.filter((child) => !isElement(child)).map(getText);
  add('', tidy(loose.join('')));
  return cells;
}

/** A reference that is empty shows what it leads to: `<xref type="rfc" data="rfc9110"/>`. */
function getText(node: ElementContent | RootContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (node.type !== 'element') return '';
  const text = tidy(node.children.map(getText).join(''));
  return text === '' ? (node.attributes.data ?? '') : text;
}

function tidy(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}

function getLine(element: Element): number {
  return element.position?.start.line ?? 1;
}

function isElement(node: ElementContent | RootContent): node is Element {
  return node.type === 'element';
}
