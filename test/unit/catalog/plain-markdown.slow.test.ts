import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { formatPlainText, renderMarkdown } from '../../../src/catalog/markdown.ts';

/** Signs of all kinds: with and without a meaning in Markdown, spaces, other scripts. */
const SIGNS = Array.from('aB1 名é  .,:;?%$@="\'()/-+*_`~#>![]|\\{}^\n\t0)');

describe('plain text taken for Markdown', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => makeText(i));

  test('renders as a parser renders it', () => {
    const different = texts.filter((text) => {
      // What the sanitizer drops or keeps is tested elsewhere.
      if (/[<>[\]&]/.test(text)) return false;
      const html = toHtml(toHast(fromMarkdown(text)));
      return /^<p>[^<]*<\/p>$/.test(html) && renderMarkdown(text) !== html;
    });
    expect(different).toEqual([]);
  });

  test('never hides from the parser what it would read', () => {
    const different = texts.filter((text) => {
      const html = toHtml(toHast(fromMarkdown(text)));
      return renderMarkdown(text) === `<p>${text}</p>` && html !== `<p>${text}</p>`;
    });
    expect(different).toEqual([]);
  });

  test('reads as a parser reads it', () => {
    const different = texts.filter((text) => {
      const plain = toText(toHast(fromMarkdown(text))).trim();
      return renderMarkdown(text) === `<p>${text}</p>` && formatPlainText(text) !== plain;
    });
    expect(different).toEqual([]);
  });
});

/** A text of up to twelve signs, the same one for the same seed. */
function makeText(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return Array.from({ length: (next() % 12) + 1 }, () => SIGNS[next() % SIGNS.length]).join('');
}
