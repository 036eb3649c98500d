import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node, Scalar } from 'yaml';

/** Keys and positions that lead to a value in a file: `[3, 'http']`. */
export type Path = readonly PropertyKey[];

/** A node of a YAML document and where it stands. */
export interface PlacedNode {
  node: Node;
  /** Path of the value, or of the pair if the node is its key. */
  path: Path;
  isKey: boolean;
}

/** All nodes of a document in the order in which they stand in the file. */
export function getNodes({ contents }: Document.Parsed): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  addNodes(contents, [], nodes);
  return nodes;
}

/** Name of a key as the parsed value has it. */
export function getKeyName(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The node at a path, or the nearest one around it that exists. */
export function getNearestNode({ contents }: Document.Parsed, path: Path): Node | null {
  let nearest: Node | null = contents;
  for (const step of path) {
    const next = getChild(nearest, step);
    if (next === undefined) return nearest;
    nearest = next;
  }
  return nearest;
}

/** The node at a path. */
export function getNode({ contents }: Document.Parsed, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => getChild(node, step), contents ?? undefined);
}

/** The node of the key at a path; of two with the same name, the last. */
export function getKeyNode(document: Document.Parsed, path: Path): Node | undefined {
  const parent = getNode(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.findLast(({ key }) => getKeyName(key) === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}

function addNodes(node: unknown, path: Path, nodes: PlacedNode[]) {
  if (!isNode(node)) return;
  nodes.push({ node, path, isKey: false });
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const below = [...path, getKeyName(key)];
      if (isNode(key)) nodes.push({ node: key, path: below, isKey: true });
      addNodes(value, below, nodes);
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) addNodes(item, [...path, i], nodes);
  }
}

function getChild(node: Node | null | undefined, step: PropertyKey): Node | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? item : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.findLast(({ key }) => getKeyName(key) === step);
  return isNode(pair?.value) ? pair.value : undefined;
}

function isNode(node: unknown): node is Node & (Alias | Scalar | object) {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}
