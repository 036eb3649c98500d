import { describe, expect, test } from 'vitest';
import { renderInline } from '../../../src/catalog/markdown.ts';

describe('renderInline', () => {
  test.each([
    ['The address is wrong', 'The address is wrong'],
    ['`code` is a *number*', '<code>code</code> is a <em>number</em>'],
    [
      'See [the guide](https://a.example/?a=1&b=2)',
      'See <a href="https://a.example/?a=1&#x26;b=2">the guide</a>',
    ],
    ['`<p>` and a < b & c', '<code>&#x3C;p></code> and a &#x3C; b &#x26; c'],
    ['', ''],
  ])('renders %j as %s', (markdown, html) => {
    expect(renderInline(markdown)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](https://a.example/x.png)',
    '</p><script>alert(1)</script>',
  ])('lets no harm through: %s', (markdown) => {
    expect(renderInline(markdown)).not.toMatch(/<(?:script|img|p)|javascript:/);
  });

  test.each(['1. Wait a minute', '- no list', '+ no list', '# No heading', '> no quotation'])(
    'renders nothing that cannot stand in a paragraph: %s',
    (markdown) => {
      expect(renderInline(markdown)).not.toMatch(/<(?:p|ul|ol|li|h\d|blockquote|pre|hr)\b/);
      expect(renderInline(markdown)).not.toBe('');
    },
  );
});
