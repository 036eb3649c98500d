import type { Node } from 'jsonc-parser';
import { ANY } from '../catalog/pointer.ts';

/** A single value in an answer. */
export interface AnswerValue {
  /** JSON Pointer to it; `*` stands for the item of a list. */
  pointer: string;
  /** The name of its field. */
  name: string;
  /** The names of the fields around it, from outside. */
  around: string[];
  /** As it is written, without quotes and escapes. */
  text: string;
  type: 'string' | 'number';
}

/** All texts and numbers of an answer, in its order; of a list only those of its first item. */
export function listValues(tree: Node, text: string): AnswerValue[] {
  return walk(tree, [], text);
}

function walk(node: Node, path: readonly string[], text: string): AnswerValue[] {
  switch (node.type) {
    case 'object':
      return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        value ? walk(value, [...path, String(key?.value)], text) : [],
      );
    case 'array': {
      const [first] = node.children ?? [];
      return first ? walk(first, [...path, ANY], text) : [];
    }
    case 'string':
    case 'number':
      return [makeValue(node, path, text)];
    default:
      return [];
  }
}

function makeValue(node: Node, path: readonly string[], text: string): AnswerValue {
  const names = path.filter((token) => token !== ANY);
  const written = text.slice(node.offset, node.offset + node.length);
  return {
    pointer: path.map((token) => `/${formatToken(token)}`).join(''),
    name: names.at(-1) ?? '',
    around: names.slice(0, -1),
    text: node.type === 'string' ? String(node.value) : written,
    type: node.type === 'string' ? 'string' : 'number',
  };
}

function formatToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
