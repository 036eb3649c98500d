import type { List, Nodes, Root, RootContent } from 'mdast';
import { GITHUB, parseMarkdown } from '../../catalog/parse-markdown.ts';
import type { ReadDocument } from '../table.ts';
import type { Block, ListItem, Text } from './blocks.ts';
import { formatCell } from './cell.ts';
import { openFrames } from './frames.ts';
import { readHtmlBlocks } from './html.ts';
import { makeDocument } from './make-document.ts';
import { isDelimiter } from './pipe-cells.ts';
import { readPipeTable } from './pipe-table.ts';

/** What a line stands behind in a quotation. */
const QUOTE = /^(?:[ \t]{0,3}>[ \t]?){1,6}/;

/** A document in Markdown, and what was found in it so far. */
interface Source {
  lines: readonly string[];
  /** Lines that a table took; they are empty to those who read on. */
  taken: Set<number>;
  blocks: Block[];
}

/** Reads Markdown as GitHub does, and tables that are broken there. */
export function readMarkdown(text: string): ReadDocument {
  return makeDocument('GitHub Markdown', readMarkdownBlocks(text));
}

/** The blocks of a document in Markdown, in order. */
function readMarkdownBlocks(framed: string): Block[] {
  const text = openFrames(framed);
  const source: Source = { lines: text.split('\n'), taken: new Set(), blocks: [] };
  const code = getCodeLines(parseMarkdown(text, GITHUB));
  takeHtmlTables(source, code);
  takePipeTables(source, code);
  const rest = source.lines.map((line, at) => (source.taken.has(at) ? '' : line)).join('\n');
  const blocks = parseMarkdown(rest, GITHUB).children.flatMap((node) => readNode(node, rest));
  return [...source.blocks, ...blocks].sort((one, other) => one.line - other.line);
}

/** The indices of the lines in which a table is an example. */
function getCodeLines(root: Root): Set<number> {
  const lines = new Set<number>();
  const add = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'yaml') {
      const { start, end } = node.position ?? {};
      for (let at = start?.line ?? 1; at <= (end?.line ?? 0); at++) lines.add(at - 1);
    } else if ('children' in node) node.children.forEach(add);
  };
  add(root);
  return lines;
}

/** In HTML a table goes on behind an empty line, where Markdown takes its rest for a text. */
function takeHtmlTables({ lines, taken, blocks }: Source, code: ReadonlySet<number>) {
  for (let at = 0; at < lines.length; at++) {
    if (code.has(at) || !/<table[\s>]/i.test(lines[at] ?? '')) continue;
    const start = at;
    let depth = 0;
    do {
      depth += countTags(lines[at] ?? '');
      taken.add(at++);
    } while (depth > 0 && at < lines.length);
    at--;
    const html = lines.slice(start, at + 1).join('\n');
    blocks.push(...readHtmlBlocks(html, start + 1));
  }
}

function countTags(line: string): number {
  const opened = line.match(/<table[\s>]/gi)?.length ?? 0;
  return opened - (line.match(/<\/table\s*>/gi)?.length ?? 0);
}

function takePipeTables({ lines, taken, blocks }: Source, code: ReadonlySet<number>) {
  const texts = lines.map((line, at): Text => ({ line: at + 1, text: line.replace(QUOTE, '') }));
  for (let at = 0; at < texts.length; at++) {
    if (code.has(at) || taken.has(at) || !isTableStart(texts, at)) continue;
    const { table, taken: count } = readPipeTable(texts.slice(at));
    for (let line = at; line < at + count; line++) taken.add(line);
    blocks.push(table);
    at += count - 1;
  }
}

/** Headings above a line of dashes; or two lines or more that are rows from end to end. */
function isTableStart(texts: readonly Text[], at: number): boolean {
  const [first = '', second = ''] = [texts[at]?.text, texts[at + 1]?.text];
  if (first.includes('|') && isDelimiter(second)) return !isDelimiter(first);
  return [first, second].every((line) => /^\s{0,3}\|(?:[^|]*\|){2,}\s*$/.test(line));
}

function readNode(node: RootContent, source: string): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading': {
      const text = formatHeading(getSource(node, source));
      return text === '' ? [] : [{ kind: 'heading', line, level: node.depth, text }];
    }
    case 'list':
      return [{ kind: 'list', line, items: readItems(node, source) }];
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => readNode(child, source));
    case 'code':
      return [{ kind: 'code', line, text: node.value }];
    case 'html':
      return readHtmlBlocks(getSource(node, source), line).filter(hasWords);
    case 'yaml':
    case 'thematicBreak':
    case 'definition':
      return [];
    default: {
      const own = getSource(node, source);
      const text = formatCell(own);
      return text === '' ? [] : [readDefinitions(own, line) ?? { kind: 'paragraph', line, text }];
    }
  }
}

/** Tags that open in one piece of HTML and close in another leave empty tables and lists. */
function hasWords(block: Block): boolean {
  if (block.kind === 'table') return block.rows.some(({ cells }) => cells.some(Boolean));
  return block.kind !== 'list' || block.items.some(({ text }) => text !== '');
}

/** A list of terms, each with what it means below a colon: `` `42`\n: text ``. */
function readDefinitions(source: string, line: number): Block | undefined {
  if (!/^[^\n:][^\n]*\n: /.test(source)) return undefined;
  const items: ListItem[] = [];
  for (const [at, text] of source.split('\n').entries()) {
    const last = items.at(-1);
    const isTerm = !text.startsWith(': ') && source.split('\n')[at + 1]?.startsWith(': ') === true;
    if (isTerm || !last) items.push({ line: line + at, text: `${text}:`, lists: [] });
    else items.splice(-1, 1, { ...last, text: `${last.text} ${text.replace(/^: +/, '')}` });
  }
  const formatted = items.map((item) => ({ ...item, text: formatCell(item.text) }));
  return { kind: 'list', isOfTerms: true, line, items: formatted };
}

function readItems(list: List, source: string): ListItem[] {
  return list.children.map((item) => {
    const texts = item.children.filter((child) => child.type !== 'list');
    const lists = item.children.filter((child) => child.type === 'list');
    return {
      line: item.position?.start.line ?? 1,
      text: texts.map((child) => formatCell(getSource(child, source))).join('\n\n'),
      lists: lists.map((child) => readItems(child, source)),
    };
  });
}

/** A heading without its marks, the name of its place, and links. */
function formatHeading(source: string): string {
  const [line = ''] = source.split('\n');
  const words = line
    .split(/\s+/)
    .filter((word, at, all) => !/^#{1,6}$/.test(word) || (at > 0 && at < all.length - 1));
  const text = words
    .filter((word) => !/^\{#[^{}]*\}$/.test(word))
    .join(' ')
    .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll(/\*\*|__/g, '');
  return formatCell(text).replaceAll(/\s+/g, ' ');
}

/** What stands at a node, without the signs of a quotation around it. */
function getSource({ position }: Nodes, source: string): string {
  const { start, end } = position ?? {};
  const lines = source.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n');
  return lines.map((line) => line.replace(QUOTE, '').trim()).join('\n');
}
