import { describe, expect, test } from 'vitest';
import { getCodeFacts } from '../../../src/catalog/code-facts.ts';
import type { Fact } from '../../../src/catalog/code-facts.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import {
  getCode,
  getVendor,
  makeCode,
  makeEnvelope,
  makeFullCatalog,
  makeSource,
  makeTestCatalog,
} from '../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../support/make-catalog.ts';

describe('getCodeFacts', () => {
  test('lists all that is known of a code', () => {
    const catalog = makeFullCatalog();
    const facts = getCodeFacts(getCode(getVendor(catalog), '994'), catalog);
    expect(facts).toEqual([
      { label: 'Vendor', value: [{ text: 'Acme', path: '/acme/' }, ', Mail API v1'] },
      {
        label: 'Also called',
        value: [{ code: 'ErrAddress' }, ' (Go)', ', ', { code: 'E994' }],
      },
      { label: 'Also printed', value: [{ code: 'bad address %s' }, ' (Go)'] },
      {
        label: 'Also reported as',
        value: [{ text: '1000', path: '/acme/1000/' }, ' (A relay adds 6)'],
      },
      { label: 'Field', value: [{ code: 'resultCode' }] },
      { label: 'HTTP status', value: [{ text: '400 Wrong address', path: '/http/400/' }] },
      { label: 'Raised by', value: ['the client'] },
      { label: 'Section', value: [{ text: 'Mail', path: '/acme/?section=mail#:section-mail' }] },
      { label: 'State', value: ['deprecated'] },
      { label: 'Replaced by', value: [{ text: '1000', path: '/acme/1000/' }] },
    ]);
  });

  test('says whose it is where nothing else is known', () => {
    expect(getFacts({})).toHaveLength(1);
  });

  test('leaves out a text that is the message again, but for its full stop', () => {
    const facts = getFacts({
      message: 'No such key.',
      otherMessages: [{ message: 'No such key', where: 'Go' }, { message: 'no key' }],
    });
    expect(facts.filter(({ label }) => label === 'Also printed')).toEqual([
      { label: 'Also printed', value: [{ code: 'no key' }] },
    ]);
  });

  test('names a standard by what people look for', () => {
    const vendor = { kind: 'standard', name: 'IANA', product: 'HTTP' } as const;
    expect(getFacts({}, { vendor })[0]).toEqual({
      label: 'Catalog',
      value: [{ text: 'HTTP', path: '/acme/' }, ', Mail API v1'],
    });
  });

  test('names a standard once, where what it covers names it', () => {
    const vendor = { kind: 'standard', product: 'HTTP', api: 'HTTP status codes' } as const;
    expect(getFacts({}, { vendor })[0]?.value).toEqual([
      { text: 'HTTP status codes', path: '/acme/' },
    ]);
  });

  test('names a status that no catalog lists by its number, without a link', () => {
    expect(getFacts({ http: 418 })).toContainEqual({
      label: 'HTTP status',
      value: ['418'],
    });
  });

  test('says until when a code was listed, where it stood then, and when it was missed', () => {
    const facts = getFacts({ status: 'removed', removedSince: '2026-11-28' });
    const { label, value } = facts.find((fact) => fact.label === 'Listed until') ?? {};
    const { title, url, retrieved } = makeSource();
    expect([label, value]).toEqual([
      'Listed until',
      [
        { date: retrieved },
        ', in ',
        url === undefined ? title : { text: title, url },
        '; first found missing: ',
        { date: '2026-11-28' },
      ],
    ]);
    expect(getFacts({ status: 'removed' }).map((fact) => fact.label)).not.toContain('Listed until');
  });

  test('says from when on a code is listed', () => {
    expect(getFacts({ listedSince: '2024-11' })).toContainEqual({
      label: 'Listed since',
      value: [{ date: '2024-11' }, ', later than the document that the catalog was read from'],
    });
  });

  describe('of a vendor whose answers all have one status', () => {
    const always = ['200', ' for success and failure'];
    const url = 'https://acme.example/guide';

    test.each([
      ['no source that it names', undefined, {}, []],
      ['a source without an address', 'guide', {}, [', says the ', 'API guide']],
      ['a source', 'guide', { url }, [', says the ', { text: 'API guide', url }]],
    ])('says it by %s', (_, source, overrides, parts) => {
      const envelopes = [makeEnvelope({ http: 200, ...(source && { source }) })];
      const vendor = { envelopes, sources: [makeSource(overrides)] };
      expect(getFacts({}, { vendor })).toContainEqual({
        label: 'HTTP status',
        value: [...always, ...parts, '; a gateway may answer otherwise'],
      });
    });
  });
});

function getFacts(
  code: Partial<CodeData>,
  overrides?: Omit<VendorFolderOverrides, 'codes'>,
): Fact[] {
  const catalog = makeTestCatalog({ vendors: [{ ...overrides, codes: [makeCode(code)] }] });
  return getCodeFacts(getCode(getVendor(catalog), '1'), catalog);
}
