import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeRecord } from '../../src/exports/code-record.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentId, ReadEntry } from './document-reading.ts';
import { foldSpaces, getText, readJson, readPages } from '../support/read-site.ts';
import { LIVE } from '../support/sites.ts';

/** How many entries each document has, counted by hand. */
const COUNTS: Record<DocumentId, number> = {
  'kra-etims': 25,
  hyper: 35,
  caoliao: 37,
  mobizon: 20,
  'nhn-document-ocr': 49,
};
const IDS = Object.keys(COUNTS) as DocumentId[];
/** A vendor may have no document here, and a document no vendor. */
const PRESENT = IDS.filter((id) => existsSync(join(LIVE.content, id)));
const pages = new Map(
  PRESENT.flatMap((id) => readPages(LIVE, `${id}/**/*.html`)).map((page) => [page.path, page]),
);

describe.each(IDS)('the document of %s', (id) => {
  test('has as many entries as counted by hand', () => {
    expect(readDocument(id).length).toBe(COUNTS[id]);
  });
});

describe.each(PRESENT)('the document of %s', (id) => {
  const entries = readDocument(id);
  const vendor = readJson(LIVE, `api/v1/${id}.json`) as VendorDocument;

  test('stands in the data entry by entry, word for word', () => {
    // What a vendor lists later has a source of its own, and does not stand in the document.
    const own = vendor.codes.filter(({ source }) => source === vendor.sources[0]?.id);
    const actual = own.map((record) => ({ code: record.code, columns: getColumns(id, record) }));
    expect(actual).toEqual(entries.map((entry) => normalize(id, entry)));
  });

  test('stands on the page of each code', () => {
    const missing = entries.filter((entry) => {
      const quote = findPage(entry)?.elements.find(({ tagName }) => tagName === 'blockquote');
      const text = quote ? getLetters(getText(quote)) : '';
      const { columns } = normalize(id, entry);
      const words = [columns.text, columns.message, columns.description];
      return !words.every(
        (word) => word === undefined || text.includes(getLetters(formatText(word))),
      );
    });
    expect(missing).toEqual([]);
  });

  test('stands on the page of each code with its other columns', () => {
    const missing = entries.flatMap((entry) => {
      const page = findPage(entry);
      const facts = page?.elements.filter(({ tagName }) => ['dd', 'code'].includes(tagName)) ?? [];
      const texts = facts.map(getText);
      const { http, section, system, key, field } = entry.columns;
      return [http, section, system, key, field]
        .filter((value) => value !== undefined)
        .filter((value) => !texts.some((text) => text.toLowerCase().includes(value.toLowerCase())))
        .map((value) => `${entry.code}: ${value}`);
    });
    expect(missing).toEqual([]);
  });

  test("stands in the table of the vendor's page", () => {
    const rows = pages.get(`/${id}/`)?.elements.filter(({ tagName }) => tagName === 'tr') ?? [];
    const texts = rows.map((row) => getLetters(getText(row)));
    const missing = entries.filter((entry) => {
      const { columns } = normalize(id, entry);
      const words = [columns.text, columns.message, columns.description, columns.key]
        .filter((word) => word !== undefined)
        .map((word) => getLetters(formatText(word)));
      return !texts.some(
        (text) => text.startsWith(entry.code) && words.every((word) => text.includes(word)),
      );
    });
    expect(missing).toEqual([]);
  });

  function findPage({ code }: ReadEntry) {
    const record = vendor.codes.find((candidate) => candidate.code === code);
    return pages.get(new URL(record?.url ?? '').pathname);
  }
});

/** A record in the terms of the document's own columns. */
function getColumns(id: DocumentId, record: CodeRecord): Record<string, unknown> {
  const { message, description, descriptionMarkdown, origin, http, section, field, key } = record;
  switch (id) {
    case 'kra-etims':
      return { system: origin, text: message };
    case 'hyper':
      return { http: String(http), section, text: message };
    case 'caoliao':
      return message === null ? { field, text: description } : { field, message, description };
    case 'mobizon':
      return { anchor: `apiCode-${record.code}`, text: descriptionMarkdown };
    case 'nhn-document-ocr':
      return { key, text: message };
  }
}

/** What we write otherwise than the documents, and nothing else. */
function normalize(id: DocumentId, { code, columns }: ReadEntry): ReadEntry {
  const { system, section, text } = columns;
  return {
    code,
    columns: {
      ...columns,
      // Words of a closed set are in lower case.
      ...(system !== undefined && { system: system.toLowerCase() }),
      ...(section !== undefined && { section: section.toLowerCase() }),
      ...(id === 'mobizon' && text !== undefined && { text: formatMarkdown(text) }),
    },
  };
}

/** Mobizon's HTML lists as Markdown, its relative links as absolute ones. */
function formatMarkdown(text: string): string {
  return text
    .replace(/<ul>(.*)<\/ul>\s*/, (_, items: string) => {
      const list = items.replaceAll(/<li>(.*?)<\/li>/g, '- $1\n');
      return `\n\n${list}\n`;
    })
    .replaceAll(/ +\n/g, '\n')
    .replaceAll('](/', '](https://mobizon.com.br/');
}

/** Markdown as it reads on a page. */
function formatText(markdown: string): string {
  return foldSpaces(
    markdown
      .replaceAll(/\[([^\]]*)\]\(https:[^)]*\)/g, '$1')
      .replaceAll(/^- /gm, '')
      .replaceAll('`', ''),
  );
}

/** Text without spaces: where elements meet, a page has spaces that the document has not. */
function getLetters(text: string): string {
  return text.replaceAll(/\s/g, '');
}
