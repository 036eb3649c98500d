import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ReadDocument } from '../table.ts';
import { makeRow } from './blocks.ts';
import type { Block, ListItem, TableBlock } from './blocks.ts';
import { getProperty, isAround, isHidden } from './html-hidden.ts';
import { isLike, readHtmlTable } from './html-table.ts';
import { formatNodes, formatPlain, getText } from './html-text.ts';
import { makeDocument } from './make-document.ts';

type Node = ElementContent | RootContent;

const HEADING = /^h[1-6]$/;
const LISTS = new Set(['ul', 'ol']);

/** Elements that are a block of text by themselves. */
const PARAGRAPHS = new Set(['p', 'blockquote', 'address', 'figcaption', 'dt', 'dd', 'li']);

/** Elements that hold blocks. Any element with one of them below it is walked, and not read whole. */
const BLOCKS = new Set(
  'table ul ol dl p pre div section article main aside header h1 h2 h3 h4 h5 h6 details blockquote figure form fieldset'.split(
    ' ',
  ),
);

/** Reads a page as it was saved. No script runs, and nothing that is hidden is taken. */
export function readHtml(text: string): ReadDocument {
  return makeDocument('HTML', readHtmlBlocks(text));
}

/** The blocks of a page, or of a part of one that begins at a line. */
export function readHtmlBlocks(text: string, line = 1): Block[] {
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(text.slice(0, 4096));
  const blocks = readNodes(fromHtml(text, { fragment: !isPage }).children);
  return line === 1 ? blocks : blocks.map((block) => moveBlock(block, line - 1));
}

function readNodes(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = formatNodes(loose);
    const line = loose.find((node) => getTextOf(node).trim() !== '')?.position?.start.line ?? 1;
    if (text !== '') blocks.push({ kind: 'paragraph', line, text });
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && (isHidden(node) || isAround(node))) continue;
    if (node.type === 'element' && isBlock(node)) {
      flush();
      blocks.push(...readElement(node));
    } else if (node.type === 'text' || node.type === 'element') loose.push(node);
  }
  flush();
  return blocks;
}

function getTextOf(node: Node): string {
  return node.type === 'text' || node.type === 'element' ? getText(node) : '';
}

function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName) || PARAGRAPHS.has(element.tagName)) return true;
  if (['html', 'body'].includes(element.tagName) || isLike(element, 'table')) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

function readElement(element: Element): Block[] {
  const { tagName, children, position } = element;
  const line = position?.start.line ?? 1;
  if (isLike(element, 'table')) return readTables(element);
  if (HEADING.test(tagName) || tagName === 'summary') {
    const level = tagName === 'summary' ? 7 : Number(tagName.slice(1));
    const text = formatPlain(children);
    return text === '' ? [] : [{ kind: 'heading', line, level, text }];
  }
  if (LISTS.has(tagName)) return readList(element, line);
  if (tagName === 'dl') return readDefinitions(element, line);
  if (tagName === 'pre') {
    const text = getText(element).replace(/^\n/, '').trimEnd();
    return text === '' ? [] : [{ kind: 'code', line, text }];
  }
  return readNodes(children);
}

/** A table, and those that stand in its cells. One that only arranges others has no rows of its own. */
function readTables(element: Element): Block[] {
  const table = readHtmlTable(element);
  const inner = findInnerBlocks(element);
  return table.rows.length === 0 && inner.length > 0 ? inner : [table, ...inner];
}

/** The tables in the cells of another; what names one in its row is its title. */
function findInnerBlocks(element: Element): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (child.type !== 'element' || isHidden(child)) return [];
    return isLike(child, 'table') ? readTables(child) : findInnerBlocks(child);
  });
}

/** A list that only leads to places of the page is no part of its text. */
function readList(element: Element, line: number): Block[] {
  const items = readItems(element);
  const links = element.children.filter((child) => child.type === 'element').map(isContentsLink);
  if (items.length === 0 || (links.length > 1 && links.every(Boolean))) return [];
  return [{ kind: 'list', line, items }, ...findInnerBlocks(element)];
}

function isContentsLink(item: Element): boolean {
  const [only, ...others] = item.children.filter((child) => getTextOf(child).trim() !== '');
  const isList = (child: Node) => child.type === 'element' && LISTS.has(child.tagName);
  if (only?.type !== 'element' || !others.every(isList)) return false;
  return only.tagName === 'a' && /^[^?]*#/.test(getProperty(only, 'href'));
}

function readItems(list: Element): ListItem[] {
  return list.children.flatMap((item): ListItem[] => {
    if (item.type !== 'element' || isHidden(item)) return [];
    const isList = (child: ElementContent): child is Element =>
      child.type === 'element' && LISTS.has(child.tagName);
    const text = formatNodes(item.children.filter((child) => !isList(child)));
    const lists = item.children.filter(isList).map(readItems);
    if (text === '' && lists.length === 0) return [];
    return [{ line: item.position?.start.line ?? 1, text, lists }];
  });
}

/** Names and what they mean; names that share a text are rows of their own. */
function readDefinitions(element: Element, line: number): TableBlock[] {
  const names: { line: number; text: string; texts: string[] }[] = [];
  let group: typeof names = [];
  for (const child of getDefinitions(element)) {
    const text = formatNodes(child.children);
    if (child.tagName === 'dt') {
      if (group.some(({ texts }) => texts.length > 0)) group = [];
      const name = { line: child.position?.start.line ?? line, text, texts: [] };
      names.push(name);
      group.push(name);
    } else for (const { texts } of group) texts.push(text);
  }
  const rows = names.map((name) => makeRow(name.line, [name.text, name.texts.join('\n\n')]));
  return rows.length === 0 ? [] : [{ kind: 'table', line, rows }];
}

/** Groups of a list may stand in a `div`. */
function getDefinitions(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child)) return [];
    return child.tagName === 'div' ? getDefinitions(child) : [child];
  });
}

function moveBlock(block: Block, by: number): Block {
  const move = <T extends { line: number }>(placed: T): T => ({
    ...placed,
    line: placed.line + by,
  });
  if (block.kind === 'table') return { ...move(block), rows: block.rows.map(move) };
  if (block.kind === 'list') return { ...move(block), items: block.items.map(moveItem) };
  return move(block);
  function moveItem(item: ListItem): ListItem {
    return { ...move(item), lists: item.lists.map((list) => list.map(moveItem)) };
  }
}
