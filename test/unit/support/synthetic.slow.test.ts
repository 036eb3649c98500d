import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import type { VendorFolder } from '../../../src/catalog/reading.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import { FIXTURE_CATALOG } from '../../support/catalogs.ts';
import { foldWords, readRealVendors } from '../../support/synthetic/real-vendors.ts';
import { makeSyntheticVendors } from '../../support/synthetic.ts';
import { writeVendorFolders } from '../../support/write-vendor-folders.ts';

const real = readRealVendors();
const realCodes = getCodes(real);
const vendors = makeSyntheticVendors({ codes: 20_000, vendors: 400, seed: 7 });
const codes = getCodes(vendors);
const texts = codes.flatMap(({ message = '', description = '' }) => [message, description]);
const names = vendors.flatMap(({ id, vendor }) => [
  id,
  vendor.name,
  vendor.product,
  ...vendor.aliases,
]);

describe('makeSyntheticVendors', () => {
  test.each([
    [1, 1],
    [5, 5],
    [600, 12],
    [3000, 1],
    [10_000, 100],
  ])('makes %i codes in %i vendors', (count, vendorCount) => {
    const made = makeSyntheticVendors({ codes: count, vendors: vendorCount, seed: 1 });
    expect(made).toHaveLength(vendorCount);
    expect(getCodes(made)).toHaveLength(count);
    expect(made.every((vendor) => vendor.codes.length > 0)).toBe(true);
    expect(new Set(made.map(({ id }) => id)).size).toBe(vendorCount);
  });

  test('makes the same for the same seed, and other ones for another', () => {
    const make = (seed: number) => makeSyntheticVendors({ codes: 500, vendors: 10, seed });
    expect(make(3)).toEqual(make(3));
    expect(make(3)).not.toEqual(make(4));
  });

  test('refuses what cannot be made', () => {
    const make = (count: number, vendorCount: number) => () =>
      makeSyntheticVendors({ codes: count, vendors: vendorCount, seed: 1 });
    expect(make(5, 6)).toThrow('5 codes are too few for 6 vendors.');
    expect(make(100_000, 50_000)).toThrow(/names for \d+ vendors only/);
  });

  test('takes no code of a real vendor that is long enough to tell it', () => {
    const long = new Set(realCodes.map(({ code }) => code).filter((code) => code.length >= 6));
    expect(codes.filter(({ code }) => long.has(code))).toEqual([]);
  });

  test('takes no code of a real vendor where the answer is flat', () => {
    const flat = new Set(getCodes(real.filter(({ vendor }) => isFlat(vendor))).map(getCode));
    const mine = getCodes(vendors.filter(({ vendor }) => isFlat(vendor)));
    expect(flat.size).toBeGreaterThan(0);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.filter(({ code }) => flat.has(code))).toEqual([]);
  });

  test('takes short codes that real vendors have', () => {
    const mine = new Set(codes.map(getCode));
    expect(['0', '10', '30', '404', '994', '-1', '000'].filter((code) => !mine.has(code))).toEqual(
      [],
    );
  });

  test.each(['40000', '400000', '9940', '1003120', '40000061'])(
    'comes near real codes: %s',
    (code) => {
      expect(codes.map(getCode)).toContain(code);
    },
  );

  test('takes no message and no key of a real vendor', () => {
    const own = new Set(realCodes.flatMap(({ message, key }) => [message, key]).map(fold));
    own.delete('');
    const mine = codes.flatMap(({ code, key, message, description }) =>
      [key, message, description, /[a-z]{2}/i.test(code) ? code : ''].map(fold),
    );
    expect(mine.filter((text) => own.has(text))).toEqual([]);
  });

  test('repeats no whole message of a real vendor inside its own', () => {
    const whole = realCodes.map(({ message }) => fold(message));
    const long = [...new Set(whole)].filter((text) => text.split(' ').length >= 3);
    const mine = texts.map((text) => ` ${fold(text)} `);
    expect(long.filter((text) => mine.some((other) => other.includes(` ${text} `)))).toEqual([]);
  });

  test('takes no name of a real vendor, and no word of its messages', () => {
    const own = new Set(
      real
        .flatMap(({ id, vendor: { name, product, aliases } }) => [id, name, product, ...aliases])
        .map(fold),
    );
    expect(names.filter((name) => own.has(fold(name)))).toEqual([]);
    const words = new Set(realCodes.flatMap(({ message }) => fold(message).split(' ')));
    const whole = names.map(fold).filter((name) => words.has(name.split(' ')[0] ?? ''));
    expect(whole).toEqual([]);
  });

  test('writes messages of 2 to 25 words from a large vocabulary', () => {
    const messages = codes.flatMap(({ message }) => message ?? []);
    const lengths = messages.map((message) => message.split(' ').length);
    expect(Math.min(...lengths)).toBe(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(Math.max(...lengths)).toBeGreaterThan(20);
    const words = new Set(messages.flatMap((message) => fold(message).split(' ')));
    expect([...words].filter((word) => word.length > 3).length).toBeGreaterThan(700);
  });

  test.each<[what: string, share: number, has: (vendor: VendorFolder) => boolean]>([
    ['keys', 0.5, (vendor) => vendor.codes.some(({ key }) => key !== undefined)],
    ['no envelope', 0.15, ({ vendor }) => vendor.envelopes.length === 0],
    [
      'descriptions only',
      0.14,
      (vendor) => vendor.codes.every(({ message }) => message === undefined),
    ],
    ['HTTP statuses', 0.4, (vendor) => vendor.codes.some(({ http }) => http !== undefined)],
    ['sections', 0.1, ({ vendor }) => vendor.sections.length > 0],
    ['flat answers', 0.08, ({ vendor }) => isFlat(vendor)],
  ])('gives some vendors %s', (_, share, has) => {
    const actual = vendors.filter(has).length / vendors.length;
    expect(actual).toBeGreaterThan(share - 0.06);
    expect(actual).toBeLessThan(share + 0.06);
  });
});

describe('writeVendorFolders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-synthetic-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes what the rules of the catalog accept beside the real vendors', () => {
    const some = makeSyntheticVendors({ codes: 600, vendors: 40, seed: 11 });
    cpSync(FIXTURE_CATALOG, folder, { recursive: true });
    writeVendorFolders(folder, some);
    const { reading, problems } = readCatalog(folder);
    expect(problems).toEqual([]);
    const ids = new Set(some.map(({ id }) => id));
    const read = reading.vendors.filter(({ id }) => ids.has(id));
    expect(read).toEqual(some.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });
});

function getCodes(folders: readonly VendorFolder[]): CodeData[] {
  return folders.flatMap((folder) => folder.codes);
}

function getCode({ code }: CodeData): string {
  return code;
}

function fold(text = ''): string {
  return foldWords(text);
}

/** Whether an answer has `code` and `message` at its top; real vendors document only the former. */
function isFlat({ envelopes }: VendorFolder['vendor']): boolean {
  return envelopes.some(({ code, example }) => code === '/code' && example.includes('"message"'));
}
