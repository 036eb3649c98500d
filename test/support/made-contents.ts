import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEntries } from '../../src/catalog/entries.ts';
import { HTTP_ID } from '../../src/catalog/http-id.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import { getPathsToPublish } from '../../src/catalog/paths-to-publish.ts';
import { formatPublished, PUBLISHED_FILE } from '../../src/catalog/published-path.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import type { CodeData } from '../../src/schemas/code.ts';
import { FIXTURE_CATALOG } from './catalogs.ts';
import { fixtureVendors } from './fixture-catalog.ts';
import { makeVendorData } from './make-catalog.ts';
import { makeRowVendor } from './row-vendor.ts';
import { makeNotes } from './synthetic/notes.ts';
import { makeProfile } from './synthetic/profile.ts';
import { makeRandom } from './synthetic/random.ts';
import { writeVendorFolders } from './write-vendor-folders.ts';

/** A content folder like those that forks have. */
export interface MadeContent {
  name: string;
  make: () => VendorFolder[];
}

/** Codes that queries and tests of other catalogs take for somebody's or for nobody's. */
const CODES = ['41', '00', '-1', '000', '0', '10', '404', 'ERR_X', 'a/b', 'index'];

export const MADE_CONTENTS: readonly MadeContent[] = [
  {
    name: 'our vendors but one and HTTP, somebody with all their codes, and a standard with few pages',
    make: () => [...leaveOut('hyper', HTTP_ID), makeCopycat(fixtureVendors), makeRowVendor(300)],
  },
  {
    name: 'HTTP and a vendor of somebody else, most of whose codes nobody has explained yet',
    make: () => {
      const http = fixtureVendors.filter(({ id }) => id === HTTP_ID);
      return [
        ...http.map((vendor) => dropReferences(vendor, [HTTP_ID])),
        forgetNotes(makeCopycat(http)),
      ];
    },
  },
];

/** Writes a made content into a folder, with the paths that it has published. */
export function writeContent(folder: string, { make }: MadeContent) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeVendorFolders(folder, make());
  const catalog = makeCatalog(makeEntries(readCatalog(folder).reading));
  const paths = getPathsToPublish(catalog, []).map(formatPublished);
  const pages = readFileSync(join(FIXTURE_CATALOG, PUBLISHED_FILE), 'utf8')
    .split('\n')
    .filter((line) => /^\/$|^\/(?:guides\/.+|vendors)\/$/.test(line));
  writeFileSync(join(folder, PUBLISHED_FILE), [...pages, ...paths, ''].join('\n'));
}

function leaveOut(...gone: string[]): VendorFolder[] {
  const left = fixtureVendors.filter(({ id }) => !gone.includes(id));
  const ids = left.map(({ id }) => id);
  return left.map((vendor) => dropReferences(vendor, ids));
}

/** Drops what notes say of codes of vendors that are not there. */
export function dropReferences(vendor: VendorFolder, ids: readonly string[]): VendorFolder {
  const isThere = (reference: string) =>
    !reference.includes('/') || ids.includes(reference.split('/')[0] ?? '');
  const notes = [...vendor.notes].map(
    ([slug, note]) => [slug, { ...note, related: note.related.filter(isThere) }] as const,
  );
  return { ...vendor, notes: new Map(notes) };
}

/**
 * Makes a vendor that nobody has seen: it has every code of the others and more, a message of theirs,
 * and what else a catalog may have and ours do not.
 */
function makeCopycat(others: readonly VendorFolder[]): VendorFolder {
  const theirs = others.flatMap(({ codes }) => codes);
  const names = [...new Set([...CODES, ...theirs.map(({ code }) => code)])];
  const codes = names.map(makeEntry);
  const message = theirs.find((entry) => entry.message && !entry.placeholders)?.message;
  if (codes[7] && message !== undefined) codes[7] = { ...codes[7], message };
  const position = { index: 0, seed: 41 };
  const notes = makeNotes(makeProfile(position), codes, makeRandom(position.seed));
  const [slug = '', note] = [...notes].find(([, { outcome }]) => outcome === 'failure') ?? [];
  if (note) notes.set(slug, { ...note, ...OWN_NOTE, body: `${note.body}\n\n${OWN_BODY}` });
  return { id: 'copycat', vendor: makeCopycatData(names), codes, notes, facets: new Map() };
}

/** Leaves a vendor every third note, and of every third code what is said of it in single words. */
function forgetNotes(vendor: VendorFolder): VendorFolder {
  const notes = [...vendor.notes];
  const left = notes.filter(([, { history }], i) => i % 3 === 0 || history.length > 0);
  const slugs = new Set(left.map(([slug]) => slug));
  const facets = notes.flatMap(([slug, { outcome, retry, actor }], i) => {
    const code = vendor.codes.find((one) => one.code === slug)?.code;
    if (i % 3 !== 1 || code === undefined || slugs.has(slug)) return [];
    return [[code, { outcome, ...(retry && { retry }), ...(actor && { actor }) }] as const];
  });
  const data = { ...vendor.vendor, notes: 'incomplete' as const };
  return { ...vendor, vendor: data, notes: new Map(left), facets: new Map(facets) };
}

/** What some entries have and others do not. */
function makeEntry(code: string, i: number): CodeData {
  const says = [
    { message: `Copy ${i} was refused: [who]`, placeholders: ['[who]'] },
    { key: `COPY_REFUSED_${i}` },
    {
      description: `The ${i}th copy is \`refused\`, as [the guide](https://copycat.example) says.`,
    },
    { message: `Copy ${i} is <b>late</b> & "lost"`, description: `- it is late\n- it is lost` },
  ][i % 4];
  return {
    code,
    ...says,
    status: i % 9 === 7 ? 'deprecated' : i % 9 === 5 ? 'removed' : 'active',
    ...(i % 9 === 5 && { removedSince: '2026-12' }),
    section: i % 2 === 0 ? 'even' : 'odd',
    ...(i % 5 === 1 && { http: [200, 400, 404, 503][i % 4] }),
    ...(i % 7 === 3 && { listedSince: '2025-03' }),
    ...(i % 6 === 2 && { origin: 'client' as const }),
  };
}

const OWN_NOTE = {
  history: [
    {
      says: 'Copies were never refused before.',
      evidence: [{ title: 'Changes of the API', url: 'https://copycat.example/changes' }],
      strength: 'vendor' as const,
    },
  ],
};

const OWN_BODY = '> Somebody quoted this about our cats.\n\n```\ncopy --cat\n```';

function makeCopycatData(codes: readonly string[]) {
  const zeros = codes.filter((code) => /^0+$/.test(code));
  return makeVendorData({
    name: 'Copycat & Sons',
    product: 'Copycat',
    api: 'REST API',
    summary: 'Copycat copies cats.',
    aliases: ['CC', '模仿者'],
    language: 'de',
    sources: [
      { id: 'list', title: 'All errors', retrieved: '2026-01-02', edition: 'as it was then' },
      { id: 'more', title: 'More errors', retrieved: '2026-01-03' },
    ],
    sections: [
      { id: 'even', title: 'Even' },
      { id: 'odd', title: 'Odd', heading: 'Odd errors' },
    ],
    envelopes: [
      {
        id: 'answer',
        title: 'Some answers',
        codes: [...zeros, '41', '-1', 'ERR_X'],
        code: '/code',
        type: 'string',
        message: '/message',
        example: '{ "code": "41", "message": "x", "data": null }',
        tell: '`code` and `message` stand at the top.',
      },
    ],
    success: { pointer: '/code', equals: zeros },
    fallback: [{ from: '5000', to: '5999', says: 'Errors of cats' }],
    anchors: ['apiCode-{code}'],
    hints: [{ words: ['COPYDOG'], says: 'That is another animal.' }],
  });
}
