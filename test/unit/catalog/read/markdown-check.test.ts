import { describe, expect, test } from 'vitest';
import { checkInlineMarkdown, checkMarkdown } from '../../../../src/catalog/read/markdown-check.ts';

describe('checkMarkdown', () => {
  test.each([
    'The field [Minimum Age] is not set.',
    'Set record_id, tpl_id / code_id, + [phone].',
    'a < b and <record_id>',
    '- a\n- b\n\n1. c',
    '## Why\n\nSee [this](https://a.example) or <a@b.example>.',
    '`<script>` and\n\n```\n<b>\n```',
    '',
  ])('finds nothing in %j', (markdown) => {
    expect(checkMarkdown(markdown)).toEqual([]);
  });

  test.each([
    ['a <b>c</b>', [2, 6]],
    ['<!-- a -->', [0]],
    ['a ![b](c)', [2]],
    ['![a][b]\n\n[b]: https://c.example', [0, 9]],
    ['a\n\n[b]: 5', [3]],
    ['a [b](/c)', [2]],
    ['[a]()', [0]],
    ['[a](HTTPS://b.example)', [0]],
    ['[a](javascript:b)', [0]],
    ['<javascript:b>', [0]],
    ['[a](https://b.example "c")', [0]],
    ['- a\n- # b', [6]],
    ['a\n\n***', [3]],
    ['> '.repeat(30), [40]],
  ])('finds what is wrong in %j where it begins', (markdown, offsets) => {
    expect(checkMarkdown(markdown).map(({ offset }) => offset)).toEqual(offsets);
  });

  test('says what is wrong and what to do', () => {
    expect(checkMarkdown('[a](/b)')).toMatchInlineSnapshot(`
      [
        {
          "fix": "Write the whole address, https://…, or the text without a link.",
          "message": "The link goes to /b; it must be absolute https, http or mailto.",
          "offset": 0,
        },
      ]
    `);
  });
});

describe('checkInlineMarkdown', () => {
  test.each(['A `code` is *set*.', 'a\nb', '404\\. Not found', ''])('takes %j', (markdown) => {
    expect(checkInlineMarkdown(markdown)).toEqual([]);
  });

  test.each(['404. Not found', '- a', '## a', '> a', '    a', 'a\n\nb', '***', '<b>'])(
    'refuses %j',
    (markdown) => {
      expect(checkInlineMarkdown(markdown)).toHaveLength(1);
    },
  );
});
