import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { getNestedNodes, getText } from '../../../../src/catalog/read/markdown-nodes.ts';

describe('getNestedNodes', () => {
  test('gives all nodes in their order, each with what it stands in', () => {
    const nodes = getNestedNodes(fromMarkdown('- **a** b\n\nc'));
    expect(nodes.map(({ node }) => node.type)).toEqual([
      ...['root', 'list', 'listItem', 'paragraph', 'strong', 'text', 'text'],
      ...['paragraph', 'text'],
    ]);
    expect(nodes[4]?.parent?.node.type).toBe('paragraph');
    expect(nodes[7]?.parent?.node.type).toBe('root');
  });

  test('goes as deep as quotations do', () => {
    expect(getNestedNodes(fromMarkdown(`${'>'.repeat(2000)} a`))).toHaveLength(2003);
  });
});

describe('getText', () => {
  test.each([
    ['**Field report:** [a `b`](https://a.example)', 'Field report: a b'],
    ['a\\\nb', 'a b'],
    ['', ''],
  ])('reads %j', (markdown, text) => {
    expect(getText(fromMarkdown(markdown))).toBe(text);
  });
});
