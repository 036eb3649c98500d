import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { escapeText, formatDataBlock } from '../../../src/site/escape-text.ts';

/** What a parser of HTML looks out for, and what lies between. */
const pieces = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '/', '!', '-', '#', ';', 'x22', 'lt', 'amp', 'quot', 'a', '\n'],
  ...['<b>', '</code>', '<script>', '</script>', '<!--', ']]>', '&lt;', '&#60;', '名', '😀'],
);

describe('escapeText', () => {
  test('leaves quotes alone', () => {
    expect(escapeText(`{"a": '<b> & c'}`)).toBe(`{"a": '&lt;b> &amp; c'}`);
  });

  test('makes one text node that says the same, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const value = parts.join('');
        const [element] = fromHtml(`<code>${escapeText(value)}</code>`, {
          fragment: true,
        }).children;
        expect(element).toMatchObject({ tagName: 'code', children: [{ type: 'text', value }] });
      }),
    );
  });
});

describe('formatDataBlock', () => {
  test('makes a script element that ends where it shall and reads the same, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const data = { name: parts.join('') };
        const { children } = fromHtml(
          `<script type="application/ld+json">${formatDataBlock(data)}</script>`,
          { fragment: true },
        );
        const [element, ...others] = children;
        expect(others).toEqual([]);
        const [text] = element?.type === 'element' ? element.children : [];
        expect(text?.type === 'text' && JSON.parse(text.value)).toEqual(data);
      }),
    );
  });
});
