import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { formatMarkdown } from '../exports/format-markdown.ts';
import { makeParagraph } from './nodes.ts';

/** Writes a tree as Markdown: CommonMark, and tables as GitHub has them. */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  return formatMarkdown(
    nodes.map((node) => (node.type === 'table' ? writeTable(node) : node)),
  ).trimEnd();
}

function writeTable({ children: [head, ...rows] }: Extract<Nodes, { type: 'table' }>): string {
  if (!head) return '';
  const rule = head.children.map(() => '---');
  const lines = [head, ...rows].map((row) =>
    row.children.map(({ children }) => writeCell(children)),
  );
  lines.splice(1, 0, rule);
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A bar ends a cell wherever it stands, but behind a backslash; in code, too. */
function writeCell(children: PhrasingContent[]): string {
  return children.length === 0
    ? ''
    : formatMarkdown([makeParagraph(...children)])
        .trim()
        .replaceAll(/\n/g, ' ')
        .replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}
