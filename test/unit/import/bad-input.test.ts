import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocument, readStream } from '../../../src/import/load-document.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { ImportError } from '../../../src/import/table.ts';
import { measureThread } from '../../support/thread-time.ts';

/** The message with which a document is refused. */
function refuse(text: string | Uint8Array, name = 'codes.txt', format?: string): string {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  try {
    readDocument(bytes, { name, ...(format !== undefined && { format }) });
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'read';
}

describe('readDocument', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n%\xe2\xe3', /It is a PDF\. Copy the table out/],
    [
      'an Excel workbook',
      'PK\x03\x04..[Content_Types].xml..xl/workbook.xml',
      /Save the sheet as CSV/,
    ],
    ['a ZIP archive', 'PK\x03\x04..codes.csv', /It is a ZIP archive\. Unpack it/],
    ['a picture', '\x89PNG\r\n\x1a\n', /no picture is read/],
    ['gzip', '\x1f\x8b\x08\0', /packed with gzip\. Unpack/],
    ['binary', 'code\0\0\x01text', /It is no text/],
    ['nothing', '', /It is empty/],
    ['white space', ' \n\t\n', /It is empty/],
    ['an unknown encoding', '\x81\x8d\x8f\x90 \xff\xfe', /Save it as UTF-8/],
    [
      'prose',
      'Dear reader,\n\nthere is no list here. Nor there.\n',
      /No table and no list of codes/,
    ],
    ['a page without a table', '<!doctype html><p>Moved.</p>', /read as HTML/],
  ])('refuses %s with one clear message', (_, text, message) => {
    const told = refuse(text);
    expect(told).toMatch(message);
    expect(told).toMatch(/^codes\.txt: /);
    expect(told).not.toContain('\n');
  });

  test.each([
    ['JSON', 'codes.json', '{"a": 1,\n "b": }', /^codes\.json: Line 2 is no JSON/],
    ['XML', 'codes.xml', '<?xml version="1.0"?>\n<a>\n<b></a>', /^codes\.xml: Line 3 is no XML/],
    ['YAML', 'codes.yaml', 'a: 1\nb: [1, 2\nc: "x', /^codes\.yaml: Line \d is no YAML/],
    ['CSV', 'codes.csv', 'code,text\n1,"open\n2,x\n', /^codes\.csv: A quote is opened/],
  ])('says where %s is broken', (_, name, text, message) => {
    expect(refuse(text, name)).toMatch(message);
  });

  test('refuses a YAML bomb at once', () => {
    const levels = Array.from({ length: 30 }, (_, at) => {
      const below = at === 0 ? '"x"' : `*l${at - 1}`;
      return `l${at}: &l${at} [${Array<string>(9).fill(below).join(', ')}]`;
    });
    let told = '';
    const time = measureThread(() => (told = refuse(`${levels.join('\n')}\n`, 'bomb.yaml')));
    expect(told).toMatch(/Its aliases \(\*name\) multiply/);
    expect(time).toBeLessThan(5000);
  });

  test.each([
    ['codes.json', `${'['.repeat(200_000)}1${']'.repeat(200_000)}`],
    ['codes.yaml', `${'['.repeat(50_000)}1${']'.repeat(50_000)}`],
    ['codes.html', `${'<div>'.repeat(50_000)}x`],
  ])('refuses what is nested without end in %s', (name, text) => {
    expect(refuse(text, name)).toMatch(/nested too deeply|no YAML|No table/);
  });

  test('refuses a format that it does not know, and names those that it does', () => {
    expect(refuse('a,b', 'a.csv', 'excel')).toMatch(/“excel” is no format .* markdown, html, csv/);
  });
});

describe('loadDocument', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'retcode-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('refuses 200 MB before it reads them', async () => {
    const path = join(folder, 'large.csv');
    const file = openSync(path, 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    // Whoever reads stops at 20 MB, and cannot say how many there are.
    await expect(loadDocument(path)).rejects.toThrow(
      `${path}: It has 200 MB; documents up to 20 MB`,
    );
  });

  test('stops a stream at 20 MB', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent++;
          yield Buffer.alloc(1024 * 1024);
        }
      })(),
    );
    await expect(readStream(endless)).rejects.toThrow('documents up to 20 MB');
    expect(sent).toBeLessThan(60);
  });

  test('says what is wrong with a path', async () => {
    await expect(loadDocument(join(folder, 'none.csv'))).rejects.toThrow('There is no such file');
    await expect(loadDocument(folder)).rejects.toThrow('It is a folder');
  });

  test('reads a file whole', async () => {
    const path = join(folder, 'small.csv');
    writeFileSync(path, 'code,text\n1,x\n');
    expect(Buffer.from(await loadDocument(path)).toString()).toBe('code,text\n1,x\n');
  });
});
