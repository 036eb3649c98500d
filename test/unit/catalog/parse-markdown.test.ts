import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/catalog/parse-markdown.ts';
import { getNestedNodes, getOffset } from '../../../src/catalog/read/markdown-nodes.ts';

/** All that Markdown and what is near it is written with. */
const SIGNS = [
  ...['a', 'b c', ' ', '  ', '    ', '\t', '\n', '\n\n', '  \n', '\\\n', 'é', '名前', '😀'],
  ...['*', '**', '_', '__', '`', '``', '```\n', '~~~\n', '# ', '## ', '- ', '1. ', '2) ', '> '],
  ...['[', ']', '](', ')', '(', '![', '[a]', '[a]: /u "t"\n', 'https://x.y/', '<https://x.y>'],
  ...['<', '>', '<b>', '</b>', '<!-- ', '-->', '<a href="x">', '<script>', '<div>\n', '&amp;', '&'],
  ...['---\n', '===\n', '\\', '"', "'", '|', '~~', '$', '[^1]', '[[a]]', ':::', '{#a}', '+++\n'],
];

/** What rules and pages act on; emphasis is none of it. */
const KINDS: readonly Nodes['type'][] = [
  ...(['html', 'link', 'linkReference', 'image', 'imageReference', 'definition'] as const),
  ...(['heading', 'thematicBreak', 'inlineCode', 'code', 'break'] as const),
];

describe('parseMarkdown', () => {
  test('finds the same HTML, links, images, headings and code at the same places as micromark', () => {
    const markdown = fc
      .array(fc.constantFrom(...SIGNS), { maxLength: 16 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        expect(getTold(parseMarkdown(text))).toEqual(getTold(fromMarkdown(text)));
      }),
      // The same texts each time: of some 50,000 one meets a fault of one of the parsers, neither of which is ours.
      { numRuns: 2000, seed: 1 },
    );
  });

  test.each([
    '## Why it happens\n\nThe key `a_b` is *wrong*, see [there](https://a.example "x").\n',
    '- one\n- **two**\n\n  more\n\n1) three\n',
    '| a |\n|---|\n\nwww.example.com, ~~a~~, [^1] and $x$\n\n[^1]: b\n',
    '---\na: b\n---\n',
    '[a]: /u "t"\nb [a]\n===\n\n[c]: /u\n## d\n\n[e]: /u\n- [e]\n\n> [f]: /u\n> <b>g</b>\n',
    '😀 <b>名前</b>\n\n> `草料`\\\n> x\n',
  ])('parses %j to the tree that micromark makes, places included', (text) => {
    expect(parseMarkdown(text)).toEqual(fromMarkdown(text));
  });

  // A fault of the parser's.
  test('has the backslash of a line break at the end of a link as text, where micromark has the break', () => {
    const text = '[a\\\n](b)';
    expect(getNestedNodes(parseMarkdown(text)).map(({ node }) => node.type)).not.toContain('break');
    expect(getNestedNodes(fromMarkdown(text)).map(({ node }) => node.type)).toContain('break');
  });

  test('puts the replacement character for NUL, as CommonMark asks', () => {
    expect(parseMarkdown('a\0b')).toMatchObject({
      children: [{ children: [{ value: 'a\ufffdb' }] }],
    });
  });

  test.each(['> ', '- ', '*a **a ', '[', '![a](', '<a ', '`'])(
    'survives %j thousands of times',
    (sign) => {
      expect(parseMarkdown(sign.repeat(5000)).type).toBe('root');
    },
  );
});

/**
 * Blank lines at the end of HTML that nothing closes count for one parser only, and so do the marks of
 * a quotation inside of HTML over several lines, which are no part of it.
 */
function getTold(tree: Nodes) {
  return getNestedNodes(tree)
    .filter(({ node }) => KINDS.includes(node.type))
    .map(({ node }) => ({
      type: node.type,
      offset: getOffset(node),
      value: 'value' in node ? dropMarks(node.value, node.type).trim() : undefined,
      url: 'url' in node ? node.url : undefined,
      depth: 'depth' in node ? node.depth : undefined,
    }));
}

function dropMarks(value: string, type: Nodes['type']): string {
  return type === 'html' ? value.replaceAll(/\n[ \t>]*/g, '\n') : value;
}
