import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { formatPlainText, renderMarkdown } from '../../../src/catalog/markdown.ts';
import { makeCodeMarkdown } from '../../../src/exports/code-markdown.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import {
  getCode,
  getTestUrl,
  getVendor,
  makeCode,
  makeEnvelope,
  makeFullCatalog,
  makeNote,
  makeSource,
  makeTestCatalog,
} from '../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../support/make-catalog.ts';

/** Plain text that Markdown reads as something else. */
const HOSTILE = [
  '*a* _b_ **c** __d__',
  '[a](https://a.example) ![b](c) [d][e]',
  '<b>bold</b> <!-- gone --> <https://a.example>',
  '`code` and ``more``',
  '# no heading',
  'no heading #',
  '> no quotation',
  '- no list',
  '+ [Address]',
  '* no list',
  '1. no list',
  '2) no list',
  '-',
  '+',
  '1.',
  '---',
  '***',
  '___',
  '===',
  '~~~',
  '```',
  '&lt;b&gt; &amp; &#42; &copy',
  'AT&T & Co.',
  String.raw`C:\new\*.txt`,
  String.raw`ends with \ `.trim(),
  '| a | b |',
  'first\nsecond',
  'first\n\nthird',
  'first\n- no list',
  'first\n1. no list',
  'first\n2. no list',
  'no heading\n===',
  'no heading\n---',
  'first\n> no quotation',
  'first\n~~~\nno code',
  '[a]: https://a.example',
  '草料 😀',
  '$& $1 $$',
];

describe('makeCodeMarkdown', () => {
  test('says all that is known of a code', () => {
    const catalog = makeFullCatalog();
    const code = getCode(getVendor(catalog), '994');
    expect(makeCodeMarkdown(code, catalog, getTestUrl)).toMatchInlineSnapshot(`
      "# Acme Mail \`994\`

      Acme says (API guide, read 2026-11-20):

      > Wrong address: \\[address]
      >
      > **Check** the [address](https://acme.example/address).

      - Vendor: [Acme](https://example.org/retcode/acme/), Mail API v1
      - Key: \`ERR_ADDRESS\`
      - Also called: \`ErrAddress\` (Go), \`E994\`
      - Also printed: \`bad address %s\` (Go)
      - Also reported as: [1000](https://example.org/retcode/acme/1000/) (A relay adds 6)
      - Field: \`resultCode\`
      - HTTP status: [400 Wrong address](https://example.org/retcode/http/400/)
      - Raised by: the client
      - Section: [Mail](https://example.org/retcode/acme/?section=mail#:section-mail)
      - State: deprecated
      - Replaced by: [1000](https://example.org/retcode/acme/1000/)

      Retcode says:

      The \`to\` address is wrong

      - Success or failure? Failure: [Invalid request](https://example.org/retcode/problem/invalid-argument/) (\`INVALID_ARGUMENT\`)
      - Retry? only after a fix
      - Who acts? your integration

      ## What to do

      Correct it.

      ## How it is printed

      - mailer: \`mail (994) Wrong address: a@b\`

      ## Its number on each system

      - 22: Linux
      - 994: macOS

      ## Example response

      The document says that the client raises this code, so no response of a server is shown. What it looks like depends on the library that makes it.

      ## Met together with

      [http](https://example.org/retcode/http/), the cause: It follows.

      \`\`\`
      994, 400
      \`\`\`

      ## Related codes

      - [Acme Mail 1000](https://example.org/retcode/acme/1000/): Wrong address
      - [http 400](https://example.org/retcode/http/400/): Wrong address

      Permanent link: <https://example.org/retcode/acme/994/>
      "
    `);
  });

  test('tells what has changed, and how that is known', () => {
    const history = [
      {
        says: 'It is smaller now.',
        was: 'At most 9',
        date: '2026-08',
        evidence: [{ title: 'Notes', url: 'https://acme.example/notes' }, { title: 'Mail' }],
        strength: 'vendor' as const,
      },
    ];
    expect(format({ code: '1' }, { notes: { 1: makeNote({ history }) } })).toContain(
      'Changed (2026-08): It is smaller now. Acme said before: "At most 9" ' +
        '(vendor: [Notes](https://acme.example/notes), Mail)\n',
    );
  });

  test('shows the exchange of the note', () => {
    const example = 'GET / HTTP/1.1\n\nIt says ``` 1.';
    const written = format({ code: '1' }, { notes: { 1: makeNote({ example }) } });
    expect(written).toContain(
      `## Example request and response\n\n\`\`\`\`\n${example}\n\`\`\`\`\n\nRecorded between`,
    );
    expect(written).not.toContain('## Example response');
  });

  test('leaves out what is not known', () => {
    expect(format({ code: '1', message: 'Wrong address' })).toMatchInlineSnapshot(`
      "# Acme Mail \`1\`

      Acme says (API guide, read 2026-11-20):

      > Wrong address

      - Vendor: [Acme](https://example.org/retcode/acme/), Mail API v1

      No explanation yet.

      Permanent link: <https://example.org/retcode/acme/1/>
      "
    `);
  });

  test('names a standard by what people look for', () => {
    expect(format({}, { vendor: { kind: 'standard' } })).toContain('\n- Catalog: [Acme Mail](');
  });

  test('writes dates as ISO does', () => {
    expect(format({ listedSince: '2024-11' })).toContain(
      '- Listed since: 2024-11, later than the document that the catalog was read from\n',
    );
  });

  test('quotes a description with a list on every line', () => {
    const description = 'Either\n\n- one\n- two\n\nor\n\n```\na  b\n\nc\n```';
    expect(format({ message: 'No', description })).toMatchInlineSnapshot(`
      "# Acme Mail \`1\`

      Acme says (API guide, read 2026-11-20):

      > No
      >
      > Either
      >
      > - one
      > - two
      >
      > or
      >
      > \`\`\`
      > a  b
      >
      > c
      > \`\`\`

      - Vendor: [Acme](https://example.org/retcode/acme/), Mail API v1

      No explanation yet.

      Permanent link: <https://example.org/retcode/acme/1/>
      "
    `);
  });

  test('quotes a message of several lines on every line', () => {
    expect(getQuotation(format({ message: 'first\nsecond\n\nfourth' }))).toMatchInlineSnapshot(`
      "> first\\
      > second\\
      > \\
      > fourth"
    `);
  });

  test('shows Markdown signs in a message as they are', () => {
    expect(getQuotation(format({ message: '*a* _b_ [c](d) <e> `f`' }))).toMatchInlineSnapshot(
      `"> \\*a\\* \\_b\\_ \\[c]\\(d) \\<e> \\\`f\\\`"`,
    );
  });

  test.each(HOSTILE)('keeps the message letter for letter: %j', (message) => {
    expect(getQuotedText(format({ message }))).toBe(message);
  });

  test.each(HOSTILE)('keeps to one paragraph for the message %j', (message) => {
    const quoted = fromMarkdown(getQuotation(format({ message }))).children[0];
    expect(quoted).toMatchObject({ type: 'blockquote', children: [{ type: 'paragraph' }] });
  });

  test('strikes nothing out where tickets would', () => {
    expect(getQuotation(format({ message: 'was ~~old~~ new' }))).not.toContain(' ~~');
  });

  test('tells nobody on GitHub whom a text names, and reads the same', () => {
    const message = 'ask @name or see #1, a/b#2, GH-3';
    const notes = { 1: makeNote({ body: '## What to do\n\nAsk @name, not `@code`.' }) };
    const markdown = format({ message }, { notes });
    expect(markdown).toContain(
      '> ask @<!-- -->name or see #<!-- -->1, a/b#<!-- -->2, GH-<!-- -->3',
    );
    expect(markdown).toContain('Ask @<!-- -->name, not `@code`.');
    expect(getQuotedText(markdown)).toBe(message);
  });

  test('keeps a field whose name has line breaks between its backticks', () => {
    const example = JSON.stringify({ 'a\n\n# b\r\n- c': 0 });
    const envelopes = [makeEnvelope({ code: '/a\n\n# b\r\n- c', message: undefined, example })];
    const markdown = format({}, { vendor: { envelopes } });
    expect(markdown).toContain('- Field: `a # b - c`\n');
  });

  test('shows what has changed as Markdown, as the page does', () => {
    const change = { says: 'The `<status>` is *gone*.', evidence: [{ title: 'Log' }] };
    const history = [{ ...change, strength: 'vendor' as const }];
    const html = renderMarkdown(format({}, { notes: { 1: makeNote({ history }) } }));
    expect(html).toContain(
      'Changed: The <code>&#x3C;status></code> is <em>gone</em>. (vendor: Log)',
    );
  });

  test('keeps a line break that a description writes as two spaces', () => {
    const quotation = getQuotation(format({ message: undefined, description: 'one  \ntwo' }));
    expect(renderMarkdown(quotation)).toContain('<br>');
  });

  test('quotes nothing where the vendor gives a key only', () => {
    const markdown = format({ message: undefined, key: 'ERR_X' });
    expect(markdown).not.toMatch(/^>/m);
    expect(markdown).toContain('- Key: `ERR_X`');
  });

  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``', '` `` `'],
    ['`a``b`', '``` `a``b` ```'],
    ['*a*', '`*a*`'],
    [String.raw`a\b`, String.raw`${'`'}a\b${'`'}`],
    ['<b>', '`<b>`'],
    ['&lt;', '`&lt;`'],
  ])('writes the code %s as %s', (code, span) => {
    const [heading = ''] = format({ code }).split('\n');
    expect(heading).toBe(`# Acme Mail ${span}`);
    expect(formatPlainText(heading)).toBe(`Acme Mail ${code}`);
  });

  test.each(HOSTILE.filter((text) => !text.includes('\n')))(
    'keeps the names of vendor, product and source letter for letter: %s',
    (name) => {
      const vendor = {
        name: `V ${name}`,
        product: `P ${name}`,
        sources: [makeSource({ title: name })],
      };
      const text = formatPlainText(format({}, { vendor }));
      expect(text).toContain(`P ${name} 1`);
      expect(text).toContain(`V ${name} says (${name}, read 2026-11-20):`);
    },
  );

  test.each(['https://a.example/a(b', 'https://a.example/a)b', 'https://a.example/a(b)c'])(
    'links to the source %s',
    (url) => {
      const html = renderMarkdown(format({}, { vendor: { sources: [makeSource({ url })] } }));
      expect(html).toContain(`<a href="${url}">API guide</a>`);
    },
  );

  test('shows the title and the text of the note as Markdown', () => {
    const notes = { 1: makeNote({ title: 'The `to` is wrong', body: '*Mend* it.' }) };
    const html = renderMarkdown(format({}, { notes }));
    expect(html).toContain('<p>The <code>to</code> is wrong</p>');
    expect(html).toContain('<p><em>Mend</em> it.</p>');
  });

  test('keeps a list that begins the note apart from the facts', () => {
    const notes = { 1: makeNote({ body: '- one\n- two' }) };
    const html = renderMarkdown(format({}, { notes }));
    expect(html).toContain('<ul>\n<li>one</li>\n<li>two</li>\n</ul>');
  });

  test('ends with one line end', () => {
    expect(format({})).toMatch(/[^\n]\n$/);
  });

  test.each<[string, Partial<CodeData>]>([
    ['nothing is said', { message: undefined }],
    ['all is said', { message: 'No', description: 'Why', key: 'X', http: 404, origin: 'server' }],
  ])('leaves no space at the end of a line where %s', (_, code) => {
    expect(format(code)).not.toMatch(/[ \t]$/m);
  });
});

function format(code: Partial<CodeData>, overrides?: Omit<VendorFolderOverrides, 'codes'>): string {
  const catalog = makeTestCatalog({ vendors: [{ ...overrides, codes: [makeCode(code)] }] });
  return makeCodeMarkdown(getCode(getVendor(catalog), code.code ?? '1'), catalog, getTestUrl);
}

/** The lines of the quotation, with their signs. */
function getQuotation(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line.startsWith('>'));
  return lines.join('\n');
}

/** The vendor's words, as a reader sees them. */
function getQuotedText(markdown: string): string {
  return getText(fromMarkdown(getQuotation(markdown)));
}

function getText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(getText).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
