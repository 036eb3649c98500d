import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/exports/format-markdown.ts';
import { MENTION_BREAK } from '../../../src/text/mentions.ts';

/** Pieces that Markdown may read something in, beside each other and at the ends of a line. */
const texts = fc
  .array(
    fc.constantFrom(
      ...['word', 'Wort', '草料', '12', '1.', '2)', '-', '+', '=', '#', '*', '_', '~', '>', '<b>'],
      ...['[', ']', '(', ')', '!', '&amp;', '`', '"', "'", '{x}', ':', ' ', ' ', '\\', '|', '$1'],
      ...['https://a.example/b_c', 'a@b.example', '%', '…'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

const urls = fc.constantFrom(
  'https://a.example/',
  'https://a.example/b_(c)',
  'https://a.example/?q=1&b=2',
  'https://a.example/~x#1',
  'mailto:a@b.example',
  'https://a.example/a b',
);

const text = texts.map((value): PhrasingContent => ({ type: 'text', value }));
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 3, arbitrary: text },
  texts.map((value) => ({ type: 'inlineCode' as const, value })),
  fc.tuple(urls, text).map(([url, child]) => makeLink(url, child)),
  urls.map((url) => makeLink(url, { type: 'text', value: url })),
  text.map((child) => ({ type: 'strong' as const, children: [child] })),
);
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((children) => ({ type: 'paragraph' as const, children }));
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => ({
  type: 'list' as const,
  spread: false,
  children: items.map((item) => ({ type: 'listItem' as const, spread: false, children: [item] })),
}));
const code = fc
  .tuple(texts, fc.constantFrom('json', null))
  .map(([value, lang]) => ({ type: 'code' as const, value, lang }));
const heading = fc
  .array(inline, { minLength: 1, maxLength: 2 })
  .map((children) => ({ type: 'heading' as const, depth: 2 as const, children }));
const quotation = fc
  .array(fc.oneof(paragraph, list, code), { minLength: 1, maxLength: 2 })
  .map((children) => ({ type: 'blockquote' as const, children: children }));
const blocks: fc.Arbitrary<RootContent[]> = fc.array(
  fc.oneof(paragraph, paragraph, list, code, heading, quotation),
  { minLength: 1, maxLength: 5 },
);

/** What a document says, without where it says it. */
function read(markdown: string): unknown {
  return JSON.parse(
    JSON.stringify(fromMarkdown(markdown), (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );
}

function makeLink(url: string, child: PhrasingContent): PhrasingContent {
  return { type: 'link', url, children: [child] as never };
}

test('writes what reads like that which the library writes', () => {
  const unsafe = [
    {
      character: '~',
      inConstruct: 'phrasing' as const,
      notInConstruct: ['destinationRaw' as const, 'destinationLiteral' as const],
    },
  ];
  fc.assert(
    fc.property(blocks, (children) => {
      const expected = toMarkdown({ type: 'root', children }, { bullet: '-', unsafe });
      const written = formatMarkdown(children).replaceAll(MENTION_BREAK, '');
      if (written !== expected) expect(read(written)).toEqual(read(expected));
    }),
    { numRuns: 5000 },
  );
});

test('leaves what is written already as it is', () => {
  const paragraphs: RootContent[] = [
    { type: 'paragraph', children: [{ type: 'text', value: 'before' }] },
    { type: 'paragraph', children: [{ type: 'text', value: 'after *' }] },
  ];
  const [before = '', after = ''] = paragraphs;
  expect(formatMarkdown([before, '## A_b\n\n* c', after])).toBe(
    'before\n\n## A_b\n\n* c\n\nafter \\*\n',
  );
});
