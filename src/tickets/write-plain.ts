import type { Nodes } from 'mdast';
import { getLabelled, writeBlocks } from './nodes.ts';

/** What parts the cells of a row in a plain text. */
const BETWEEN = ' · ';

/**
 * Writes a tree as text that needs no reader of marks. A link has its address behind it; a list stands
 * close to the line above it.
 */
export function writePlain(nodes: readonly Nodes[]): string {
  return writeBlocks(nodes, writeBlock);
}

function writeBlock(node: Nodes): string {
  switch (node.type) {
    case 'blockquote':
      return prefix(writePlain(node.children), '> ');
    case 'list':
      return node.children
        .map(({ children }, i) => {
          const mark = node.ordered ? `${(node.start ?? 1) + i}. ` : '- ';
          const text = writePlain(children);
          return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'code':
      return node.value;
    case 'table':
      return getLabelled(node)
        .map((cells) => `- ${cells.map(writeLine).join(BETWEEN)}`)
        .join('\n');
    case 'paragraph':
    case 'heading':
      return writeLine(node.children);
    default:
      return '';
  }
}

function writeLine(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      const text = 'children' in node ? writeLine(node.children) : '';
      return node.type === 'link' && node.url !== text ? `${text} (${node.url})` : text;
    })
    .join('');
}

function prefix(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => (mark + line).trimEnd())
    .join('\n');
}
