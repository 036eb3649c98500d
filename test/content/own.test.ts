import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { beginSite } from '../../src/site/own/begin-site.ts';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';
import { getSchemaOf } from '../support/schema-of.ts';

const root = mkdtempSync(join(tmpdir(), 'retcode-own-'));

afterAll(() => rmSync(root, { recursive: true }));

describe('beginSite', () => {
  test('makes a folder without our vendors, in which nothing is wrong', () => {
    const to = join(root, 'new');
    const begun = beginSite(FIXTURE_CATALOG, to, { name: 'Acme: "Codes"' });
    expect(begun.kept).toEqual(['http']);
    expect(begun.gone).toContain('hyper');
    expect(readCatalog(to).problems).toEqual([]);
    const names = ['.schemas', 'changes.txt', 'http', 'published.txt', 'site.yaml'];
    expect(readdirSync(to).sort()).toEqual(names);
    expect(getSchemaOf(join(to, 'site.yaml'))).toBe('site.yaml');
    expect(readFileSync(join(to, 'published.txt'), 'utf8')).not.toMatch(/hyper|mobizon/);
  });

  test('takes them out of a folder itself, with pairs of alike notes of theirs', () => {
    const to = join(root, 'own');
    cpSync(FIXTURE_CATALOG, to, { recursive: true });
    let asked: readonly string[] = [];
    beginSite(to, to, { keep: ['hyper'], allow: (gone) => (asked = gone) });
    expect(asked).toEqual(['caoliao', 'kra-etims', 'mobizon', 'nhn-document-ocr']);
    const { reading, problems } = readCatalog(to);
    expect(problems).toEqual([]);
    expect(reading.vendors.map(({ id }) => id)).toEqual(['http', 'hyper']);
  });

  test('changes nothing where it must not, or where something else would be wrong', () => {
    const full = join(root, 'full');
    cpSync(FIXTURE_CATALOG, full, { recursive: true });
    const before = readdirSync(full);
    expect(() => beginSite(FIXTURE_CATALOG, full)).toThrow('is not empty');
    expect(() => beginSite(FIXTURE_CATALOG, join(full, 'published.txt'))).toThrow('is a file');
    expect(() => beginSite(full, full, { keep: ['nosuch'] })).toThrow('There is no catalog nosuch');
    const allow = () => {
      throw new Error('not committed');
    };
    expect(() => beginSite(full, full, { allow })).toThrow('not committed');
    writeFileSync(join(full, 'published.txt'), 'what?\n');
    expect(() => beginSite(full, full)).toThrow('published.txt:1:1');
    expect(readdirSync(full)).toEqual(before);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
