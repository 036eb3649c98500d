/** Data as JSON and YAML have it, with the line on which each part stands. */
export type DataNode = DataScalar | DataList | DataMap;

export interface DataScalar {
  kind: 'scalar';
  line: number;
  /** As it is written: `010` keeps its zero. Empty for null. */
  text: string;
}

export interface DataList {
  kind: 'list';
  line: number;
  items: DataNode[];
}

export interface DataMap {
  kind: 'map';
  line: number;
  entries: DataEntry[];
}

export interface DataEntry {
  key: string;
  line: number;
  value: DataNode;
}

/** What stands in a map under a key. */
export function getValue(node: DataNode | undefined, key: string): DataNode | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === key)?.value;
}

/** The text that stands in a map under a key. */
export function getTextAt(node: DataNode | undefined, key: string): string | undefined {
  const value = getValue(node, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The entries of a map; none of anything else. */
export function getEntries(node: DataNode | undefined): readonly DataEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}
