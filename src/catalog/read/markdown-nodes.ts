import type { Nodes } from 'mdast';

/** A node of parsed Markdown and what it stands in. */
export interface NestedNode {
  node: Nodes;
  parent: NestedNode | undefined;
}

/** All nodes of a tree, itself first, in the order in which they stand in the text. */
export function getNestedNodes(tree: Nodes): NestedNode[] {
  const found: NestedNode[] = [];
  // Quotations may be nested without end, so that a recursion would run out of stack.
  const open: NestedNode[] = [{ node: tree, parent: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    const { node } = next;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) open.push({ node: child, parent: next });
  }
  return found;
}

/** The text of a node without its marks. */
export function getText(tree: Nodes): string {
  return getNestedNodes(tree)
    .map(({ node }) => ('value' in node ? node.value : node.type === 'break' ? ' ' : ''))
    .join('');
}

/** Where a node begins in the text that was parsed. */
export function getOffset({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}
