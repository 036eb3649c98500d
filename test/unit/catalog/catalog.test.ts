import { describe, expect, test } from 'vitest';
import {
  getNeighbours,
  getRelated,
  getSameElsewhere,
  getSoleCode,
} from '../../../src/catalog/catalog.ts';
import type { Catalog, Code } from '../../../src/catalog/catalog.ts';
import { makeEntries } from '../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import { foldCase } from '../../../src/catalog/slug.ts';
import type { Envelope } from '../../../src/schemas/envelope.ts';
import {
  getCode,
  getVendor,
  makeCode,
  makeEnvelope,
  makeNote,
  makeReading,
  makeSource,
  makeTestCatalog,
  makeTestCode,
  makeTestVendor,
} from '../../support/make-catalog.ts';

const http = { id: 'http', vendor: { name: 'HTTP', kind: 'standard' } } as const;

describe('makeCatalog', () => {
  test('orders vendors by their product, and standards behind them', () => {
    const { vendors } = makeTestCatalog({
      vendors: [
        { id: 'a-standard', vendor: { kind: 'standard' } },
        { id: 'zebra' },
        { id: 'x', vendor: { name: 'Zulu', product: 'Äpfel' } },
        { id: 'beta', vendor: { product: 'beta' } },
        { id: 'c', vendor: { product: 'Cola' } },
      ],
    });
    expect([...vendors.keys()]).toEqual(['x', 'beta', 'c', 'zebra', 'a-standard']);
  });

  test('orders standards by how usual their codes are', () => {
    const vendors = [8, 5, 9, 5].map((usual, i) => ({
      id: `s${i}`,
      vendor: { kind: 'standard', usual } as const,
    }));
    const { vendors: ordered } = makeTestCatalog({ vendors: [...vendors, { id: 'vendor' }] });
    expect([...ordered.keys()]).toEqual(['vendor', 's2', 's0', 's1', 's3']);
  });

  test('orders products of one name by their id, whatever the order on disk', () => {
    const vendors = ['nhn-sms', 'nhn-ocr'].map((id) => ({ id, vendor: { product: 'OCR' } }));
    expect([...makeTestCatalog({ vendors }).vendors.keys()]).toEqual(['nhn-ocr', 'nhn-sms']);
    vendors.reverse();
    expect([...makeTestCatalog({ vendors }).vendors.keys()]).toEqual(['nhn-ocr', 'nhn-sms']);
  });

  test('keeps the codes in the order of the vendor', () => {
    const vendor = makeTestVendor({ codes: ['9', '-1', 'B', '0', 'A'] });
    expect(vendor.codes.map(({ code }) => code)).toEqual(['9', '-1', 'B', '0', 'A']);
    expect(vendor.codes.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });

  test('leads from a code to its vendor', () => {
    const catalog = makeTestCatalog();
    const vendor = getVendor(catalog);
    expect(getCode(vendor, '1').vendor).toBe(vendor);
  });

  test('does not change what was read', () => {
    const reading = makeReading({ vendors: [{ id: 'b' }, { id: 'a' }] });
    const before = structuredClone(reading);
    makeCatalog(makeEntries(reading));
    expect(reading).toEqual(before);
  });

  test('takes the section that a code names', () => {
    const sections = [
      { id: 'general', title: 'General' },
      { id: 'mail', title: 'Mail' },
    ];
    const code = makeTestCode({ section: 'mail' }, { vendor: { sections } });
    expect(code.sectionData).toEqual({ id: 'mail', title: 'Mail' });
  });

  test('knows no section of a code that names none', () => {
    const sections = [{ id: 'general', title: 'General' }];
    expect(makeTestCode({}, { vendor: { sections } }).sectionData).toBeUndefined();
  });
});

describe('makeCatalog: slugs', () => {
  test('makes a path segment for a code that is unsafe in a path', () => {
    expect(makeTestCode({ code: 'A/B' })).toMatchObject({ code: 'A/B', slug: 'a~slash~b' });
  });

  test('tells codes of a vendor apart that differ in case only', () => {
    const { codes } = makeTestVendor({ codes: ['ABC', 'abc'] });
    expect(codes.map(({ slug }) => slug)).toEqual(['abc~2', 'abc']);
  });

  test('keeps a slug that is published', () => {
    const { vendors } = makeTestCatalog({
      vendors: [{ codes: ['abc', 'ABC', 'x'] }],
      published: [['/acme/'], ['/acme/abc/', 'ABC'], ['/acme/an-old-name/', 'x']],
    });
    const slugs = vendors.get('acme')?.codes.map(({ code, slug }) => [code, slug]);
    expect(slugs).toEqual([
      ['abc', 'abc~2'],
      ['ABC', 'abc'],
      ['x', 'an-old-name'],
    ]);
  });

  test('does not pin a slug that another vendor has published', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['x'] }, { id: 'acme-two', codes: ['x'] }],
      published: [['/acme-two/an-old-name/', 'x']],
    });
    expect(getCode(getVendor(catalog), 'x').slug).toBe('x');
    expect(getCode(getVendor(catalog, 'acme-two'), 'x').slug).toBe('an-old-name');
  });

  test('keeps the published slug of a number apart from that of a code', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['X'] }],
      published: [['/code/number-x/', 'X']],
    });
    expect(getCode(getVendor(catalog), 'X')).toMatchObject({ slug: 'x', numberSlug: 'number-x' });
    expect([...catalog.numbers.keys()]).toEqual(['number-x']);
  });

  test('never gives a published slug to another code, even while its own code is away', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['abc'] }],
      published: [['/acme/abc/', 'ABC']],
    });
    expect(getCode(getVendor(catalog), 'abc').slug).toBe('abc~2');
  });
});

describe('makeCatalog: envelopes', () => {
  const byCode = makeEnvelope({ id: 'by-code', codes: ['0'] });
  const bySection = makeEnvelope({ id: 'by-section', sections: ['general'] });
  const other = makeEnvelope({ id: 'other' });
  const sections = [{ id: 'general', title: 'General' }];

  test.each([
    ['the one that names the code', { code: '0' }, 'by-code'],
    [
      'the one that names the code before the section',
      { code: '0', section: 'general' },
      'by-code',
    ],
    ['the one that names the section', { code: '1', section: 'general' }, 'by-section'],
    ['the one that names nothing', { code: '1', section: 'elsewhere' }, 'other'],
    ['the one that names nothing, without a section', { code: '1' }, 'other'],
    ['no near one: 00 is not 0', { code: '00' }, 'other'],
  ])('takes %s', (_, code, id) => {
    for (const envelopes of [
      [byCode, bySection, other],
      [other, bySection, byCode],
    ]) {
      expect(makeTestCode(code, { vendor: { envelopes, sections } }).envelope?.id).toBe(id);
    }
  });

  test.each<[string, Envelope[]]>([
    ['there is none', []],
    ['none is for it', [byCode, bySection]],
  ])('takes none where %s', (_, envelopes) => {
    expect(makeTestCode({ code: '1' }, { vendor: { envelopes } }).envelope).toBeUndefined();
  });

  test('takes the first of two that name the code', () => {
    const second = makeEnvelope({ id: 'second', codes: ['1', '0'] });
    const code = makeTestCode({ code: '0' }, { vendor: { envelopes: [byCode, second] } });
    expect(code.envelope).toBe(byCode);
  });

  test('does not give the codes of an envelope with codes and sections to no other', () => {
    const both = makeEnvelope({ id: 'both', codes: ['0'], sections: ['general'] });
    const vendor = { envelopes: [other, both], sections };
    expect(makeTestCode({ code: '5', section: 'general' }, { vendor }).envelope).toBe(both);
    expect(makeTestCode({ code: '0' }, { vendor }).envelope).toBe(both);
    expect(makeTestCode({ code: '5' }, { vendor }).envelope).toBe(other);
  });
});

describe('makeCatalog: sources', () => {
  const sources = [makeSource({ id: 'list' }), makeSource({ id: 'guide' })];

  test.each([
    ['the first one for a code that names none', {}, 'list'],
    ['the one that the code names', { source: 'guide' }, 'guide'],
  ])('takes %s', (_, code, id) => {
    expect(makeTestCode(code, { vendor: { sources } }).sourceData.id).toBe(id);
  });

  test('refuses a vendor without a source', () => {
    expect(() => makeTestVendor({ vendor: { sources: [] } })).toThrow('acme has no source');
  });
});

describe('makeCatalog: notes', () => {
  test('finds the note by the slug', () => {
    const note = makeNote();
    const code = makeTestCode({ code: 'A/B' }, { notes: { 'a~slash~b': note } });
    expect(code.note).toStrictEqual(note);
  });

  test('finds the note by a published slug', () => {
    const note = makeNote();
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['X'], notes: { 'an-old-name': note } }],
      published: [['/acme/an-old-name/', 'X']],
    });
    expect(getCode(getVendor(catalog), 'X').note).toStrictEqual(note);
  });

  test.each(['2', 'constructor', '__proto__', 'hasOwnProperty'])(
    'has no note for %s, which nobody has written one for',
    (code) => {
      expect(makeTestCode({ code }, { notes: { 1: makeNote() } }).note).toBeUndefined();
    },
  );
});

describe('makeCatalog: numbers', () => {
  test('lists vendors first and standards last', () => {
    const { numbers } = makeTestCatalog({
      vendors: [
        { ...http, codes: ['404'] },
        { id: 'zebra', codes: ['404'] },
        { id: 'beta', codes: ['404', '1'] },
      ],
    });
    expect(numbers.get('404')?.codes.map(({ vendor }) => vendor.id)).toEqual([
      'beta',
      'zebra',
      'http',
    ]);
  });

  test.each(['0', '000', '-1', '1', '001', '01', '1.0', '-0', '+1'])(
    'keeps %s apart from all that look like it',
    (code) => {
      const all = ['0', '000', '-1', '1', '001', '01', '1.0', '-0', '+1'];
      const { numbers } = makeTestCatalog({
        vendors: [{ codes: all }, { id: 'beta', codes: all.toReversed() }],
      });
      const found = [...numbers.values()].filter((number) => number.code === code);
      expect(found).toHaveLength(1);
      expect(found[0]?.codes.map((entry) => [entry.vendor.id, entry.code])).toEqual([
        ['acme', code],
        ['beta', code],
      ]);
    },
  );

  test('gives ABC and abc of two vendors different slugs', () => {
    const { numbers } = makeTestCatalog({
      vendors: [{ codes: ['ABC'] }, { id: 'beta', codes: ['abc'] }],
    });
    expect([...numbers.values()].map(({ code, slug }) => [code, slug])).toEqual([
      ['ABC', 'abc~2'],
      ['abc', 'abc'],
    ]);
  });

  test('gives no two numbers one slug, whoever uses them', () => {
    const odd = [
      'a/b',
      'A/B',
      'a~slash~b',
      'é',
      'e\u0301',
      'É',
      'con',
      'CON',
      'con~',
      'ß',
      'SS',
      'ẞ',
    ];
    const { numbers } = makeTestCatalog({
      vendors: odd.map((code, i) => ({ id: `v${i}`, codes: [code] })),
    });
    expect(new Set([...numbers.keys()].map(foldCase)).size).toBe(odd.length);
    expect([...numbers.values()].map(({ code }) => code).sort()).toEqual([...odd].sort());
  });

  test('names each number by the slug that its codes carry', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['ABC', 'abc'] }, { id: 'beta', codes: ['abc'] }],
    });
    const codes = [...catalog.vendors.values()].flatMap((vendor) => vendor.codes);
    for (const code of codes) {
      expect(catalog.numbers.get(code.numberSlug)).toMatchObject({
        code: code.code,
        slug: code.numberSlug,
      });
    }
  });
});

describe('makeCatalog: numbers on systems', () => {
  const systems = ['Linux', 'macOS'].map((title) => ({ id: title.toLowerCase(), title }));
  const errno = {
    id: 'errno',
    vendor: { kind: 'standard', systems } as const,
    codes: [
      makeCode({ code: 'ENOSPC', numbers: { linux: '28', macos: '28' } }),
      makeCode({ code: 'ENODATA', numbers: { linux: '61' } }),
      makeCode({ code: 'ECONNREFUSED', numbers: { linux: '111', macos: '61' } }),
    ],
  };
  const { numbers } = makeTestCatalog({ vendors: [{ id: 'curl', codes: ['28'] }, errno] });
  const getUses = (number: string) =>
    numbers
      .get(number)
      ?.uses.map((use) => [use.code.code, ...use.systems.map(({ title }) => title)]);

  test.each([
    ['28', [['28'], ['ENOSPC', 'Linux', 'macOS']]],
    [
      '61',
      [
        ['ENODATA', 'Linux'],
        ['ECONNREFUSED', 'macOS'],
      ],
    ],
    ['111', [['ECONNREFUSED', 'Linux']]],
    ['econnrefused', [['ECONNREFUSED']]],
  ])('%s leads to all that have it, and says on which systems', (number, uses) => {
    expect(getUses(number)).toEqual(uses);
  });

  test.each([
    ['econnrefused', 'ECONNREFUSED'],
    ['28', undefined],
    ['61', undefined],
    ['111', undefined],
  ])('%s is one code alone: %s', (slug, wanted) => {
    const number = numbers.get(slug);
    expect(number && getSoleCode(number)?.code).toBe(wanted);
  });

  test('names the page of a number by the number', () => {
    expect(numbers.get('111')).toMatchObject({ code: '111', slug: '111' });
  });

  test('has a code once that is its own number', () => {
    const code = makeCode({ code: '9', numbers: { linux: '9' } });
    const own = makeTestCatalog({ vendors: [{ vendor: { systems }, codes: [code] }] });
    expect(own.numbers.get('9')?.uses).toHaveLength(1);
  });

  test('keeps the published slug of a number', () => {
    const catalog = makeTestCatalog({
      vendors: [errno],
      published: [['/code/a-hundred-eleven/', '111']],
    });
    expect(catalog.numbers.get('a-hundred-eleven')?.code).toBe('111');
  });
});

describe('makeCatalog: byStatus', () => {
  const getCodes = (catalog: Catalog, status: number) =>
    catalog.byStatus.get(status)?.map(({ vendor, code }) => `${vendor.id} ${code}`);

  test('groups codes by their HTTP status, in vendor order', () => {
    const catalog = makeTestCatalog({
      vendors: [
        { id: 'beta', codes: [makeCode({ code: '7', http: 404 })] },
        {
          codes: [
            makeCode({ code: '9', http: 404 }),
            makeCode({ code: '8', http: 400 }),
            makeCode({ code: '1', http: 404 }),
          ],
        },
      ],
    });
    expect(getCodes(catalog, 404)).toEqual(['acme 9', 'acme 1', 'beta 7']);
    expect(getCodes(catalog, 400)).toEqual(['acme 8']);
  });

  test('does not take a code for a status', () => {
    const catalog = makeTestCatalog({ vendors: [{ codes: ['404'] }, { ...http, codes: ['404'] }] });
    expect(getCodes(catalog, 404)).toBeUndefined();
  });
});

describe('getNeighbours', () => {
  const getAround = (codes: string[], wanted: string) => {
    const { previous, next } = getNeighbours(getCode(makeTestVendor({ codes }), wanted));
    return [previous?.code, next?.code];
  };

  test.each<[string, string[], string, (string | undefined)[]]>([
    ['the codes before and after', ['0', '5', '3'], '5', ['0', '3']],
    ['nothing before the first', ['0', '5', '3'], '0', [undefined, '5']],
    ['nothing after the last', ['0', '5', '3'], '3', ['5', undefined]],
    ['nothing beside the only one', ['0'], '0', [undefined, undefined]],
  ])('gives %s', (_, codes, wanted, around) => {
    expect(getAround(codes, wanted)).toEqual(around);
  });
});

describe('getSameElsewhere', () => {
  const catalog = makeTestCatalog({
    vendors: [
      { ...http, codes: ['100', '404'] },
      { codes: ['100', '0', 'ABC'] },
      { id: 'beta', codes: ['000', '100', 'abc'] },
    ],
  });
  const getElsewhere = (id: string, code: string) =>
    getSameElsewhere(getCode(getVendor(catalog, id), code), catalog).map((use) =>
      describeCode(use.code),
    );
  const describeCode = ({ vendor, code }: Code) => `${vendor.id} ${code}`;

  test.each([
    ['acme', '100', ['beta 100', 'http 100']],
    ['beta', '100', ['acme 100', 'http 100']],
    ['http', '100', ['acme 100', 'beta 100']],
  ])('gives the others, not the %s one itself', (id, code, others) => {
    expect(getElsewhere(id, code)).toEqual(others);
  });

  test.each([
    ['acme', '0'],
    ['beta', '000'],
    ['acme', 'ABC'],
    ['beta', 'abc'],
    ['http', '404'],
  ])('finds nobody else for the code of %s that reads %s', (id, code) => {
    expect(getElsewhere(id, code)).toEqual([]);
  });
});

describe('getRelated', () => {
  test('gives the codes that a note names, and never the code itself', () => {
    const catalog = makeTestCatalog({
      vendors: [
        {
          vendor: { sections: [{ id: 'mail', title: 'Mail' }] },
          codes: ['1', '2'].map((code) => makeCode({ code, section: 'mail' })),
          notes: { 'class/mail': makeNote({ related: ['1', '2'] }) },
        },
      ],
    });
    const related = getRelated(getCode(getVendor(catalog), '1'), catalog);
    expect(related.map(({ code }) => code)).toEqual(['2']);
  });
});
