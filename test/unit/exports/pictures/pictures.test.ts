import { describe, expect, test } from 'vitest';
import { getCode, getVendor } from '../../../../src/catalog/catalog.ts';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { drawCode, drawVendor } from '../../../../src/exports/pictures/draw.ts';
import type { Drawing } from '../../../../src/exports/pictures/draw.ts';
import {
  countUnpictured,
  getCodePicture,
  getPictured,
  getVendorPicture,
  MAX_PICTURES,
  PICTURE_SIZE,
} from '../../../../src/exports/pictures/pictures.ts';
import { FIXTURE_CATALOG } from '../../../support/catalogs.ts';
import { makeTestCatalog } from '../../../support/make-catalog.ts';

const catalog = loadCatalog(FIXTURE_CATALOG);
const code = getCode(catalog, 'hyper/10');

/** A catalog with a standard of more codes than have pictures, and a small one that is met less often. */
const large = makeTestCatalog({
  vendors: [
    { id: 'acme', codes: ['1', '2'] },
    {
      id: 'large',
      vendor: { kind: 'standard', usual: 8 },
      codes: Array.from({ length: MAX_PICTURES - 1 }, (_, i) => String(i)),
    },
    { id: 'small', vendor: { kind: 'standard', usual: 4 }, codes: ['1'] },
    { id: 'usual', vendor: { kind: 'standard', usual: 9 }, codes: ['404'] },
  ],
});

describe('getCodePicture', () => {
  test('is beside the page', () => {
    expect(getCodePicture(code, catalog)).toBe('/hyper/10.png');
  });

  test("is the vendor's where there are too many codes, or a letter cannot be drawn", () => {
    expect(getCodePicture(getCode(large, 'large/7'), large)).toBe('/large.png');
    expect(getCodePicture({ ...code, code: '名前' }, catalog)).toBe('/hyper.png');
  });

  test("is the site's where neither can be drawn", () => {
    const vendor = { ...getVendor(catalog, 'hyper'), product: '草料' };
    expect(getCodePicture({ ...code, vendor }, catalog)).toBe('/index.png');
    expect(getVendorPicture(vendor, catalog)).toBe('/index.png');
  });
});

describe('getPictured', () => {
  test('is every vendor and code where there are few', () => {
    expect(getPictured(catalog).codes).toHaveLength(catalog.codes.size);
    expect(countUnpictured(catalog)).toBe(0);
  });

  test('is whole catalogs where there are many: vendors, then the most usual standards', () => {
    expect(getPictured(large).codes.map(({ id }) => id)).toEqual(['acme/1', 'acme/2', 'usual/404']);
    expect(getPictured(large).vendors).toHaveLength(large.vendors.size);
    expect(countUnpictured(large)).toBe(MAX_PICTURES);
  });
});

describe('drawCode', () => {
  test('writes the code and our words, and no words of the vendor', () => {
    const note = code.note && { ...code.note, title: 'Ask for more & wait.' };
    const texts = getTexts(drawCode({ ...code, code: 'A<B', message: 'Never shown', note }));
    expect(texts).toEqual(expect.arrayContaining(['A<B', 'Ask for more & wait.']));
    expect(texts.join('\n')).not.toContain('Never shown');
  });

  test('leaves out a sentence that the font cannot draw', () => {
    const note = code.note && { ...code.note, title: '请稍后再试' };
    expect(getTexts(drawCode({ ...code, note })).join('\n')).not.toContain('请');
  });

  test.each(['1', 'E_A_VERY_LONG_NAME', 'x'.repeat(300)])(
    'keeps a code within the picture: %s',
    (text) => {
      const { boxes, lines } = drawCode({ ...code, code: text });
      const rights = [
        ...boxes.map(({ x, width }) => x + width),
        ...lines.map((line) => line.x + line.text.length * line.advance),
      ];
      expect(Math.max(...rights)).toBeLessThanOrEqual(PICTURE_SIZE.width);
    },
  );
});

describe('drawVendor', () => {
  test('writes the product and how many codes it has', () => {
    const vendor = getVendor(catalog, 'hyper');
    expect(getTexts(drawVendor(vendor))).toEqual(
      expect.arrayContaining(['Hyper', `${vendor.codes.length} codes`]),
    );
  });

  test('cuts a long line before the name of the site', () => {
    const { lines } = drawVendor({ ...getVendor(catalog, 'hyper'), product: 'Hyper' });
    const [kind] = lines;
    const name = lines.at(-1);
    expect(name?.text).toBe('retcode');
    expect((kind?.x ?? 0) + (kind?.text.length ?? 0) * (kind?.advance ?? 0)).toBeLessThanOrEqual(
      name?.x ?? 0,
    );
  });
});

function getTexts({ lines }: Drawing): string[] {
  return lines.map(({ text }) => text);
}
