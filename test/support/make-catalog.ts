import { makeEntries } from '../../src/catalog/entries.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import type { Catalog, Code, Vendor } from '../../src/catalog/catalog.ts';
import type { Verdict } from '../../src/catalog/facets.ts';
import type { PublishedPath } from '../../src/catalog/published-path.ts';
import type { CatalogReading, VendorFolder } from '../../src/catalog/reading.ts';
import type { CodeData } from '../../src/schemas/code.ts';
import type { Envelope } from '../../src/schemas/envelope.ts';
import type { Note } from '../../src/schemas/note.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { VendorData } from '../../src/schemas/vendor.ts';

/** What a test says of a vendor's folder; the rest is made up. */
export interface VendorFolderOverrides {
  id?: string;
  vendor?: Partial<VendorData>;
  /** A string stands for an entry with this code. */
  codes?: readonly (string | CodeData)[];
  notes?: Record<string, Note>;
  /** By the code. */
  facets?: Record<string, Verdict>;
}

/** What a test says of a whole catalog. */
export interface CatalogOverrides {
  vendors?: readonly VendorFolderOverrides[];
  /** Lines of `published.txt`: path and, where there is one, code. */
  published?: readonly (readonly [path: string, code?: string])[];
}

/** Makes an entry of `codes.yaml`. A field that is `undefined` is one that the vendor does not give. */
export function makeCode(overrides: Partial<CodeData> = {}): CodeData {
  return { code: '1', message: 'Wrong address', status: 'active', ...overrides };
}

/** Makes a note. */
export function makeNote(overrides: Partial<Note> = {}): Note {
  return {
    title: 'The address is wrong',
    outcome: 'success',
    related: [],
    history: [],
    body: '',
    ...overrides,
  };
}

/** Makes a source. */
export function makeSource(overrides: Partial<Source> = {}): Source {
  return { id: 'guide', title: 'API guide', retrieved: '2026-11-20', ...overrides };
}

/** Makes an envelope: `{ "code": 0, "message": "" }` for all codes. */
export function makeEnvelope(overrides: Partial<Envelope> = {}): Envelope {
  return {
    id: 'answer',
    title: 'Every answer',
    code: '/code',
    type: 'number',
    message: '/message',
    example: '{ "code": 0, "message": "" }',
    tell: '`code` is a number.',
    ...overrides,
  };
}

/** Makes what `vendor.yaml` says. */
export function makeVendorData(overrides: Partial<VendorData> = {}): VendorData {
  return {
    name: 'Acme',
    product: 'Acme Mail',
    api: 'Mail API v1',
    kind: 'vendor',
    usual: 5,
    pages: 'all',
    notes: 'complete',
    summary: 'Acme sends mail.',
    aliases: [],
    documentation: [],
    language: 'en',
    sources: [makeSource()],
    sections: [],
    systems: [],
    names: 'loose',
    otherNames: [],
    forms: [],
    headers: [],
    envelopes: [],
    fallback: [],
    chains: [],
    derived: [],
    anchors: [],
    history: [],
    hints: [],
    ...overrides,
  };
}

/** Makes a vendor's folder as it was read. Its name is its id unless the test says otherwise. */
export function makeVendorFolder({
  id = 'acme',
  vendor,
  codes = ['1'],
  notes = {},
  facets = {},
}: VendorFolderOverrides = {}): VendorFolder {
  return {
    id,
    vendor: makeVendorData({ ...(id !== 'acme' && { name: id, product: id }), ...vendor }),
    codes: codes.map((code) => (typeof code === 'string' ? makeCode({ code }) : code)),
    notes: new Map(Object.entries(notes)),
    facets: new Map(Object.entries(facets)),
  };
}

/** Makes what a content folder holds. */
export function makeReading({ vendors = [{}], published = [] }: CatalogOverrides): CatalogReading {
  return {
    vendors: vendors.map(makeVendorFolder),
    changes: [],
    published: published.map(([path, code], i): PublishedPath => {
      const line = i + 1;
      return code === undefined ? { path, line } : { path, code, line };
    }),
  };
}

/** Makes a catalog from what matters to the test. */
export function makeTestCatalog(overrides: CatalogOverrides = {}): Catalog {
  return makeCatalog(makeEntries(makeReading(overrides)));
}

/** Makes the catalog of one vendor and gives that vendor. */
export function makeTestVendor(overrides: VendorFolderOverrides = {}): Vendor {
  return getVendor(makeTestCatalog({ vendors: [overrides] }), overrides.id);
}

/** Makes the catalog of one vendor with one code and gives that code. */
export function makeTestCode(
  code: Partial<CodeData> = {},
  overrides: Omit<VendorFolderOverrides, 'codes'> = {},
): Code {
  const entry = makeCode(code);
  return getCode(makeTestVendor({ ...overrides, codes: [entry] }), entry.code);
}

/**
 * Makes a catalog that has every field once: of `acme` and its code `994` everything is said, of
 * `bare` and its only code `994` nothing that may be left out.
 */
export function makeFullCatalog(): Catalog {
  const vendor = makeVendorData({
    aliases: ['acme.example', '艾克美'],
    homepage: 'https://acme.example/',
    documentation: [{ title: 'Guide', url: 'https://acme.example/docs?v=1#codes' }],
    language: 'zh-Hans',
    sources: [
      makeSource({
        id: 'list',
        title: 'Code list',
        url: 'https://acme.example/codes',
        note: 'v1.',
      }),
      makeSource({ id: 'guide' }),
    ],
    sections: [
      { id: 'general', title: 'General', heading: '1. General codes' },
      { id: 'mail', title: 'Mail' },
    ],
    envelopes: [
      makeEnvelope({
        id: 'success',
        codes: ['0'],
        sections: ['general'],
        http: 200,
        source: 'guide',
        note: 'Only an example.',
      }),
      makeEnvelope({
        id: 'error',
        code: '/header/resultCode',
        shared: true,
        message: '/header/resultMessage',
        example: '{ "header": { "resultCode": 1, "resultMessage": "" } }',
      }),
    ],
    success: { pointer: '/code', equals: [0, '0', true], note: 'Not for partial ones.' },
    fallback: [
      { from: '900', to: '999', says: 'System errors', source: 'guide' },
      { from: '-9', to: '-1', says: 'Warnings' },
      { pattern: '99*', section: 'mail', says: 'Mail errors' },
    ],
    anchors: ['code-{code}'],
    called: 'mail code',
    usual: 7,
    systems: [
      { id: 'linux', title: 'Linux', note: 'on x86' },
      { id: 'macos', title: 'macOS' },
    ],
    numbering: { base: 10, sign: 'notation' },
    names: 'distinctive',
    headers: ['x-mail-code'],
    forms: [
      {
        form: 'mail ({code}) {message}',
        by: 'mailer',
        matches: ['mail (994) Wrong address: a@b'],
        misses: ['mail sent'],
        sections: ['mail'],
        shared: true,
      },
    ],
    chains: [{ to: 'http', codes: ['994'], root: true, says: 'It follows.', example: '994, 400' }],
    derived: [{ from: '1000', to: '1100', minus: '6', says: 'A relay adds 6.' }],
  });
  const full = makeCode({
    code: '994',
    section: 'mail',
    key: 'ERR_ADDRESS',
    message: 'Wrong address: [address]',
    placeholders: ['[address]'],
    otherKeys: [{ key: 'ErrAddress', where: 'Go' }, { key: 'E994' }],
    otherMessages: [{ message: 'bad address %s', placeholders: ['%s'], where: 'Go' }],
    numbers: { linux: '22', macos: '994' },
    description: '**Check** the [address](https://acme.example/address).',
    http: 400,
    origin: 'client',
    source: 'guide',
    status: 'deprecated',
    replacedBy: '1000',
  });
  const note = makeNote({
    title: 'The `to` address is wrong',
    outcome: 'failure',
    problem: 'INVALID_ARGUMENT',
    actor: 'caller',
    retry: 'after-fix',
    related: ['1000', 'http/400'],
    body: '## What to do\n\nCorrect it.',
  });
  const codes = [makeCode({ code: '0', message: 'OK' }), full, '1000'];
  return makeTestCatalog({
    vendors: [
      { vendor, codes, notes: { 994: note, 'class/general': makeNote({ body: 'All of them.' }) } },
      { id: 'bare', codes: [makeCode({ code: '994', message: undefined, key: 'X' })] },
      { id: 'http', vendor: { kind: 'standard' }, codes: ['400'] },
    ],
  });
}

/** @throws {Error} if the catalog has no such vendor */
export function getVendor({ vendors }: Catalog, id = 'acme'): Vendor {
  const vendor = vendors.get(id);
  if (!vendor) throw new Error(`The test catalog has no vendor ${id}.`);
  return vendor;
}

/** @throws {Error} if the vendor has no such code */
export function getCode({ id, codes }: Vendor, wanted: string): Code {
  const found = codes.find(({ code }) => code === wanted);
  if (!found) throw new Error(`The vendor ${id} has no code ${wanted} in this test.`);
  return found;
}

/** Makes an absolute address as the site does. */
export function getTestUrl(path: string): string {
  return encodeURI(`https://example.org/retcode${path}`);
}
