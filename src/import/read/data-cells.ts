import type { DataMap, DataNode } from './data-node.ts';

/** How deep the fields of a record may lie to be columns: `error.text.en`. */
const DEEPEST = 4;

/** The fields of a record by their path. */
export function flattenMap(map: DataMap, prefix = '', depth = 1): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { key, value } of map.entries) {
    const path = `${prefix}${key}`;
    if (value.kind === 'map' && depth < DEEPEST && value.entries.length > 0) {
      for (const [name, text] of flattenMap(value, `${path}.`, depth + 1)) fields.set(name, text);
    } else fields.set(path, formatValue(value));
  }
  return fields;
}

/** A value in one cell: a list of words is `a, b`, one of texts is a list in Markdown. */
export function formatValue(node: DataNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.text.trim();
    case 'list': {
      const texts = node.items.map(formatValue);
      const areWords = texts.every((text) => !/\s/.test(text));
      return areWords ? texts.join(', ') : texts.map((text) => `- ${text}`).join('\n');
    }
    case 'map':
      return node.entries.map(({ key, value }) => `${key}: ${formatValue(value)}`).join('\n');
  }
}
