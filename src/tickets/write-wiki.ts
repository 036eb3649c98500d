import type { Nodes } from 'mdast';
import { escapeWiki, escapeWikiBlock, escapeWikiCell, escapeWikiUrl } from './escape-wiki.ts';
import { getText } from './nodes.ts';

/** What the text of a link cannot hold, escaped or not. */
const NO_LABEL = /[[\]{}|\\!]/;

/** How a text is escaped where it stands. */
type Escape = (text: string, isStart: boolean) => string;

/** Writes a tree as the wiki markup that Jira and Confluence share. */
export function writeWiki(nodes: readonly Nodes[]): string {
  return nodes
    .map((node, i) => {
      const gap = i === 0 ? '' : node.type === 'list' || node.type === 'table' ? '\n' : '\n\n';
      return gap + writeBlock(node);
    })
    .join('');
}

function writeBlock(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `h${node.depth}. ${writeLine(node.children, escapeWiki)}`;
    case 'paragraph':
      return writeLine(node.children, escapeWiki);
    case 'blockquote':
      return `{quote}\n${writeWiki(node.children)}\n{quote}`;
    case 'code':
      return `{noformat}\n${escapeWikiBlock(node.value)}\n{noformat}`;
    case 'list':
      return writeList(node, '');
    case 'table':
      return node.children.map(writeRow).join('\n');
    default:
      return '';
  }
}

/** A list in a list repeats the marks of those around it. What else stands in an item goes on in it. */
function writeList({ ordered, children }: Extract<Nodes, { type: 'list' }>, outer: string): string {
  const mark = outer + (ordered ? '#' : '*');
  const lines = children.flatMap((item) => {
    const inner = item.children.filter((child) => child.type === 'list');
    const own = item.children.filter((child) => child.type !== 'list').map(writeBlock);
    return [`${mark} ${own.join('\n')}`, ...inner.map((child) => writeList(child, mark))];
  });
  return lines.join('\n');
}

function writeRow({ children }: Extract<Nodes, { type: 'tableRow' }>, i: number): string {
  const bar = i === 0 ? '||' : '|';
  const cells = children.map((cell) => writeLine(cell.children, escapeWikiCell) || ' ');
  return bar + cells.join(bar) + bar;
}

function writeLine(nodes: readonly Nodes[], escape: Escape): string {
  return nodes.map((node, i) => writeInline(node, escape, i === 0)).join('');
}

function writeInline(node: Nodes, escape: Escape, isStart: boolean): string {
  switch (node.type) {
    case 'text':
      return escape(node.value, isStart);
    case 'inlineCode':
      return node.value.trim() === '' ? ' ' : `{{${escape(node.value.trim(), false)}}}`;
    case 'break':
      return '\n';
    case 'strong':
      return `*${writeLine(node.children, escape)}*`;
    case 'emphasis':
      return `_${writeLine(node.children, escape)}_`;
    case 'link':
      return writeLink(node, escape);
    default:
      return '';
  }
}

/** A text with signs of its own takes no link: the address stands behind it. */
function writeLink({ url, children }: Extract<Nodes, { type: 'link' }>, escape: Escape): string {
  const address = escapeWikiUrl(url);
  const text = getText(children);
  if (text === url) return `[${address}]`;
  const written = writeLine(children, escape);
  return NO_LABEL.test(text) ? `${written} ([${address}])` : `[${written}|${address}]`;
}
