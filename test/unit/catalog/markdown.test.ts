import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { formatPlainText, isOutwardLink, renderMarkdown } from '../../../src/catalog/markdown.ts';

const TAGS = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'a', 'h2'];

const ATTACKS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  'a <script>alert(1)</script> b',
  '<b onclick="alert(1)">b</b>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">a</a>',
  '<p style="position:fixed">p</p>',
  '<style>* { display: none }</style>',
  '<!-- comment -->',
  '<!-- --><script>alert(1)</script>',
  '<?php echo 1 ?>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<div\nonclick=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](  javascript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a](<java\tscript:alert(1)>)',
  '[a](<java\nscript:alert(1)>)',
  '[a](java&#x09;script:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](&#x6A;avascript&colon;alert(1))',
  '[a](javascript&#58;alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](\\javascript:alert(1))',
  '[a](java\\script:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](DATA:text/html,x)',
  '[a](vbscript:msgbox(1))',
  '[a](file:///etc/passwd)',
  '[a](blob:https://a.example/1)',
  '[a](//evil.example)',
  '[a](/relative)',
  '[a](relative)',
  '[a](#fragment)',
  '[a](?query)',
  '[a]()',
  '[a](https:evil.example)',
  '[a](https://[bad)',
  '[a](https://a.example "\\" onclick=alert(1) x=\\"")',
  '[a](https://a.example/"onclick=alert(1))',
  "[a](https://a.example/'onclick='alert(1))",
  '[<b>a</b>](https://a.example)',
  '[[a](javascript:alert(1))](https://a.example)',
  '[a](https://a.example)[b](javascript:alert(1))',
  '[![a](x)](javascript:alert(1))',
  '![a](https://a.example/a.png)',
  '![a](javascript:alert(1))',
  '![a"onerror="alert(1)](x)',
  '![a][b]\n\n[b]: javascript:alert(1)',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '[a][]\n\n[a]: data:text/html,x',
  '[a]\n\n[a]: vbscript:x',
  '[a][b]\n\n[b]: <javascript:alert(1)> "title"',
  '<javascript:alert(1)>',
  '<JAVASCRIPT:alert(1)>',
  '<data:text/html,x>',
  '<vbscript:x>',
  '<x-custom:y>',
  '# heading\n\n### another',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```html\n<script>alert(1)</script>\n```',
  '```"onclick="alert(1)\ncode\n```',
  '`<script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '***',
];

describe('renderMarkdown', () => {
  test.each(ATTACKS)('makes no tag, attribute or link that it must not of %j', (markdown) => {
    for (const { name, attributes } of getElements(renderMarkdown(markdown))) {
      expect(TAGS).toContain(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).toBe('href');
        expect(value).toMatch(/^(?:https?:\/\/|mailto:)/);
      }
    }
  });

  test.each([
    ['[a](https://a.example/b?c=d&e#f)', '<p><a href="https://a.example/b?c=d&#x26;e#f">a</a></p>'],
    ['[a](HTTPS://a.example)', '<p><a>a</a></p>'],
    ['[a](http://a.example)', '<p><a href="http://a.example">a</a></p>'],
    ['[a](mailto:a@b.example)', '<p><a href="mailto:a@b.example">a</a></p>'],
    ['<https://a.example>', '<p><a href="https://a.example">https://a.example</a></p>'],
    ['<a@b.example>', '<p><a href="mailto:a@b.example">a@b.example</a></p>'],
    ['[a](//evil.example)', '<p><a>a</a></p>'],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['**a** and *b*', '<p><strong>a</strong> and <em>b</em></p>'],
    ['a `<b>`', '<p>a <code>&#x3C;b></code></p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['## a', '<h2>a</h2>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['', ''],
  ])('renders %j', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });
});

describe('formatPlainText', () => {
  test.each([
    'The field [Minimum Age] is not set.',
    '[Minimum Age]',
    'Set record_id and other_record_id.',
    'Wrong number: + [phone]',
    'tpl_id / code_id',
    '2 * 3 * 4 < 5 & 6 > 1',
    'a {b} $c %s <record_id>',
    '"quoted" and \'quoted\'',
    'Array[0]["key"]',
    '草料二维码 오류 코드',
  ])('keeps %j as it is', (text) => {
    expect(formatPlainText(text)).toBe(text);
  });

  test.each([
    ['a **b** *c*', 'a b c'],
    ['Send `data` to `<url>`', 'Send data to <url>'],
    ['See the [list](https://a.example) there', 'See the list there'],
    ['<https://a.example>', 'https://a.example'],
    ['a\n\nb', 'a\n\nb'],
    ['Cases:\n\n- one;\n- two.\n\nMore.', 'Cases:\n\none;\ntwo.\n\nMore.'],
    ['1. one\n2. two', 'one\ntwo'],
    ['## Why\n\nBecause.', 'Why\n\nBecause.'],
    ['```js\na = 1;\nb = 2;\n```', 'a = 1;\nb = 2;'],
    ['&lt;b&gt; \\*', '<b> *'],
    ['', ''],
  ])('formats %j', (markdown, text) => {
    expect(formatPlainText(markdown)).toBe(text);
  });
});

describe('isOutwardLink', () => {
  test.each(['https://a.example', 'http://a.example/b', 'mailto:a@b.example'])(
    'takes %j',
    (url) => {
      expect(isOutwardLink(url)).toBe(true);
    },
  );

  test.each([
    '',
    '/a',
    '//a.example',
    'https:a.example',
    'HTTPS://a.example',
    'https://',
    'https://a b.example',
    'mailto:',
    'javascript:alert(1)',
    ' https://a.example',
  ])('refuses %j', (url) => {
    expect(isOutwardLink(url)).toBe(false);
  });
});

interface Element {
  name: string;
  attributes: Record<string, unknown>;
}

/** All elements that a browser would make of a piece of HTML. */
function getElements(html: string): Element[] {
  const elements: Element[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'element') {
      elements.push({ name: node.tagName, attributes: node.properties });
    }
    if ('children' in node) node.children.forEach(collect);
  };
  collect(fromHtml(html, { fragment: true }));
  return elements;
}
