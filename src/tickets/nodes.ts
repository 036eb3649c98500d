import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import type { Answered } from './entry.ts';

/** The first cells of a row, which need no name. */
const OWN_CELLS = 2;

/* What is copied is put together from these, in the browser too. */

export function makeText(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function makeCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function makeStrong(value: string): PhrasingContent {
  return { type: 'strong', children: [makeText(value)] };
}

/** An address as the link to itself. */
export function makeAddress(url: string): PhrasingContent {
  return { type: 'link', url, children: [makeText(url)] };
}

export function makeParagraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A list of lines. */
export function makeList(lines: readonly PhrasingContent[][]): List {
  return { type: 'list', spread: false, children: lines.map(makeItem) };
}

/** "Name: value"; behind a name that asks stands no colon. */
export function makeLine({ label, value }: Answered): PhrasingContent[] {
  return [makeText(label.endsWith('?') ? `${label} ` : `${label}: `), ...value];
}

/** A phrase of ours, in which backticks stand around names and values. */
export function parsePhrase(phrase: string): PhrasingContent[] {
  return phrase
    .split('`')
    .map((part, i) => (i % 2 === 0 ? makeText(part) : makeCode(part)))
    .filter((node) => 'value' in node && node.value !== '');
}

/**
 * The rows of a table as lines, for where there are no tables. What a row is of and what it means stand for
 * themselves; each other cell has the name of its column before it, and an empty one is left out.
 */
export function getLabelled({ children: [head, ...rows] }: Table): PhrasingContent[][][] {
  const labels = (head?.children ?? []).map(({ children }) => getText(children));
  return rows.map((row) =>
    row.children
      .map(({ children }, i) =>
        i < OWN_CELLS ? children : makeLine({ label: labels[i] ?? '', value: children }),
      )
      .filter((_, i) => row.children[i]?.children.length !== 0),
  );
}

/** The text of a tree without its marks. */
export function getText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if ('value' in node) return node.value;
      return 'children' in node ? getText(node.children) : '';
    })
    .join('');
}

function makeItem(line: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [makeParagraph(...line)] };
}

/** Writes blocks below each other, an empty line between them; a list stands close to the line above it. */
export function writeBlocks(nodes: readonly Nodes[], write: (node: Nodes) => string): string {
  return nodes
    .map((node, i) => {
      const gap = i === 0 ? '' : node.type === 'list' ? '\n' : '\n\n';
      return gap + write(node);
    })
    .join('');
}
