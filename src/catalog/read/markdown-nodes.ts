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
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) open.push({ node: child, parent: next });
    }
  }
  return found;
}

/**
 * The text of a node without its marks.
 *
 * @param getStandIn what to put for a node and all that is in it, if anything
 */
export function getText(
  tree: Nodes,
  getStandIn: (node: Nodes) => string | undefined = () => undefined,
): string {
  let text = '';
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const standIn = getStandIn(node);
    if (standIn !== undefined) text += standIn;
    else if ('value' in node) text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  return text;
}

/** Where a node begins in the text that was parsed. */
export function getOffset({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}
