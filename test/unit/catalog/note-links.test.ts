import { describe, expect, test } from 'vitest';
import { makeEntries } from '../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import { renderMarkdown } from '../../../src/catalog/markdown.ts';
import { getLinkedNote, isNoteLink, makeNoteLink } from '../../../src/catalog/note-links.ts';
import { makeCodeMarkdown } from '../../../src/exports/code-markdown.ts';
import { makeCodeDocument } from '../../../src/exports/code-document.ts';
import { makeVendorMarkdown } from '../../../src/exports/markdown/vendor-markdown.ts';
import { makeGetUrl } from '../../../src/exports/urls.ts';
import { STORED } from '../../../src/site/collections/stored-entries.ts';
import { makeCode, makeNote, makeReading } from '../../support/make-catalog.ts';

describe('makeNoteLink', () => {
  test.each([
    ['tax/994', 'tax/993', '993.md'],
    ['tax/994', 'http/429', '../../http/notes/429.md'],
    ['tax/994', 'tax/class/device', 'class/device.md'],
    ['tax/class/device', 'tax/994', '../994.md'],
    ['tax/class/device', 'tax/class/key', 'key.md'],
    ['tax/class/device', 'http/429', '../../../http/notes/429.md'],
    ['tax/994', 'tax/é', '%C3%A9.md'],
  ])('leads from %s to %s by %s, and is read so', (from, to, link) => {
    expect(makeNoteLink(from, to)).toBe(link);
    expect(isNoteLink(link)).toBe(true);
    expect(getLinkedNote(link, from)).toBe(to);
  });
});

test.each([
  'https://acme.example/a.md',
  '//evil.example/a.md',
  '/etc/a.md',
  'a.html',
  '..//x/a.md',
])('isNoteLink takes %s for none', (url) => {
  expect(isNoteLink(url)).toBe(false);
});

test('getLinkedNote finds none outside of the folders of notes', () => {
  expect(getLinkedNote('../vendor.md', 'tax/994')).toBeUndefined();
  expect(getLinkedNote('../../../../etc/notes.md', 'tax/994')).toBeUndefined();
});

describe('a link between notes', () => {
  const body =
    '## What to do\n\nSee [993](993.md), [429](../../http/notes/429.md), `[x](993.md)` and ' +
    '[all of them](class/device.md).';
  const entries = makeEntries(
    makeReading({
      vendors: [
        { id: 'http', vendor: { kind: 'standard' }, codes: ['429'], notes: { 429: makeNote({}) } },
        {
          id: 'tax',
          vendor: { sections: [{ id: 'device', title: 'Device' }] },
          codes: [makeCode({ code: '994', section: 'device' }), '993'],
          notes: {
            994: makeNote({ body }),
            993: makeNote({}),
            'class/device': makeNote({ body: 'See [994](../994.md).' }),
          },
        },
      ],
    }),
  );
  const catalog = makeCatalog(entries);
  const getUrl = makeGetUrl('https://codes.example', '/some/base/');
  const code = catalog.codes.get('tax/994');
  const vendor = catalog.vendors.get('tax');
  if (!code || !vendor) throw new Error('The catalog has not what the test asks for.');

  test('leads below the base in HTML', () => {
    const stored = STORED.notes(entries, '/some/base/').find(({ id }) => id === 'tax/994');
    const html = stored?.rendered?.html ?? '';
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/some/base/tax/993/',
      '/some/base/http/429/',
      '/some/base/tax/?section=device#:section-device',
    ]);
    expect(html).toContain('<code>[x](993.md)</code>');
  });

  test('is whole in Markdown and in data', () => {
    const urls = ['tax/993/', 'http/429/', 'tax/?section=device#:section-device'];
    const { note } = makeCodeDocument(code, catalog, getUrl);
    for (const text of [makeCodeMarkdown(code, catalog, getUrl), note?.markdown])
      for (const url of urls) expect(text).toContain(`](https://codes.example/some/base/${url})`);
    expect(makeVendorMarkdown(vendor, getUrl)).toContain(
      '[994](https://codes.example/some/base/tax/994/)',
    );
  });

  test('leads nowhere where no links to the site are expected', () => {
    expect(renderMarkdown('See [a](/tax/993/).')).toBe('<p>See <a>a</a>.</p>');
    expect(renderMarkdown('See [a](//evil.example/).', '/')).toBe('<p>See <a>a</a>.</p>');
  });
});
