import type { VendorFolder } from '../../src/catalog/reading.ts';
import type { CodeData } from '../../src/schemas/code.ts';
import type { Note } from '../../src/schemas/note.ts';
import { makeCode, makeVendorData } from './make-catalog.ts';
import { makeNotes } from './synthetic/notes.ts';
import { makeProfile } from './synthetic/profile.ts';
import { makeRandom } from './synthetic/random.ts';

/** Codes in a section; the first of each has a note of its own, and so a page. */
export const SECTION = 100;

const PARTS = ['FILE', 'PIPE', 'TOKEN', 'VOLUME', 'SERVICE', 'DEVICE', 'QUOTA', 'HANDLE', 'LOCK'];
const FAULTS = ['NOT_FOUND', 'BUSY', 'TOO_LONG', 'DENIED', 'BROKEN', 'NOT_READY', 'IN_USE'];
const POSITION = { index: 0, seed: 71 };

/**
 * Makes a standard with so many codes that most are rows: names and numbers, a few texts, a note on each
 * section and on the first code of each.
 */
export function makeRowVendor(
  count: number,
  { pages = 'noted' }: { pages?: 'all' | 'noted' } = {},
): VendorFolder {
  const codes = Array.from({ length: count }, (_, i) => makeEntry(i));
  const sections = [...new Set(codes.map(({ section = '' }) => section))];
  const noted = [
    ...codes.filter((_, i) => i % SECTION === 0),
    ...sections.map((code) => makeCode({ code })),
  ];
  const notes = makeNotes(makeProfile(POSITION), noted, makeRandom(POSITION.seed));
  return {
    id: 'bulk',
    vendor: makeVendorData({
      name: 'Bulk Systems',
      product: 'Bulk',
      api: 'Status codes of Bulk',
      kind: 'standard',
      pages,
      summary: 'Bulk has more codes than anybody meets.',
      names: 'distinctive',
      sections: sections.map((id) => ({ id, title: `Faults of ${id}` })),
    }),
    codes,
    notes: new Map(
      [...notes].map(([slug, note]): [string, Note] => {
        const of = sections.includes(slug) ? `class/${slug}` : slug;
        return [of, { ...note, related: [] }];
      }),
    ),
    facets: new Map(),
  };
}

function makeEntry(i: number): CodeData {
  const part = PARTS[i % PARTS.length] ?? '';
  const fault = FAULTS[Math.floor(i / PARTS.length) % FAULTS.length] ?? '';
  return {
    code: String(5000 + i),
    key: `BULK_${part}_${fault}_${i}`,
    section: `part${Math.floor(i / SECTION)}`,
    status: 'active',
    ...(i % 10 === 3 && { message: `Bulk part ${i} says no` }),
    ...(i % 50 === 7 && { otherKeys: [{ key: `BK_${i}`, where: 'C' }] }),
  };
}
