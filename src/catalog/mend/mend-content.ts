import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupBy } from '../../text/groups.ts';
import { readCatalog } from '../read-catalog.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import type { Edit } from '../../text/apply-edits.ts';
import { trimNote, trimYaml } from './line-ends.ts';
import { orderFields } from './order-fields.ts';
import { makePlain } from './plain-text.ts';

/** A file that was mended. */
export interface MendedFile {
  /** Path from the content folder. */
  file: string;
  /** How many places of it were mended. */
  count: number;
  /** How many entries have their fields in another order, and keep it. */
  left?: number;
}

/** Behind an error of YAML another one may wait: the check is asked again, so often at most. */
const ROUNDS = 40;

/** What people write; what is beside that is not theirs. */
const WRITTEN = /\.(?:yaml|md|txt)$/;

/**
 * Mends in a content folder what has one cure only: byte order marks and line ends, quotes that YAML
 * needs, tabs that indent, blanks at line ends, the lines around front matter, the order of the fields of a
 * code. Nothing else changes. A file that still cannot be read stays as it is.
 *
 * @returns the files that are different now, and those with entries that stay in another order
 */
export function mendContent(folder: string): MendedFile[] {
  const before = readAll(folder);
  const counts = new Map<string, number>();
  const count = (file: string, by: number) => counts.set(file, (counts.get(file) ?? 0) + by);
  for (const [file, bytes] of before) {
    const plain = makePlain(bytes);
    if (plain === undefined || bytes.equals(Buffer.from(plain))) continue;
    writeFileSync(join(folder, file), plain);
    count(file, 1);
  }
  for (let round = 0; round < ROUNDS && mendOnce(folder, count); round++);
  const left = new Map<string, number>();
  for (const file of before.keys()) {
    trimFile(folder, file, count);
    if (basename(file) !== 'codes.yaml') continue;
    const kept = orderFile(folder, file, count);
    if (kept > 0) left.set(file, kept);
  }
  const mended = keepReadable(folder, before, counts);
  const files = new Map(mended.map((one) => [one.file, one]));
  for (const [file, kept] of left)
    files.set(file, { file, count: files.get(file)?.count ?? 0, left: kept });
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

type Count = (file: string, by: number) => void;

/** Makes the edits that the check offers; returns whether there were some. */
function mendOnce(folder: string, count: Count): boolean {
  let isMended = false;
  const found = readCatalog(folder).problems.flatMap(({ file, edit }) =>
    edit ? [{ file, edit }] : [],
  );
  for (const [path, edits] of groupBy(found, ({ file }) => file)) {
    const text = makePlain(readFileSync(path));
    const mended = applyEdits(
      text ?? '',
      edits.map(({ edit }) => edit),
    );
    // Offsets into what is no UTF-8 are none into its bytes.
    if (text === undefined || mended === text) continue;
    writeFileSync(path, mended);
    count(path.slice(join(folder, '/').length), edits.length);
    isMended = true;
  }
  return isMended;
}

function trimFile(folder: string, file: string, count: Count) {
  const trim = file.endsWith('.yaml') ? trimYaml : file.endsWith('.md') ? trimNote : undefined;
  if (trim) editFile(join(folder, file), trim, (by) => count(file, by));
}

/** Returns how many entries stay in another order. */
function orderFile(folder: string, file: string, count: Count): number {
  let kept = 0;
  const order = (text: string) => {
    const { edits, left } = orderFields(text);
    kept = left;
    return edits;
  };
  editFile(join(folder, file), order, (by) => count(file, by));
  return kept;
}

function editFile(path: string, getEdits: (text: string) => Edit[], count: (by: number) => void) {
  const text = makePlain(readFileSync(path)) ?? '';
  const edits = getEdits(text);
  if (edits.length === 0) return;
  writeFileSync(path, applyEdits(text, edits));
  count(edits.length);
}

/** Puts back what cannot be read for all that. */
function keepReadable(
  folder: string,
  before: ReadonlyMap<string, Buffer>,
  counts: ReadonlyMap<string, number>,
): MendedFile[] {
  const unread = readCatalog(folder).getUnread();
  return [...counts].sort().flatMap(([file, count]) => {
    const path = join(folder, file);
    if (!unread.has(path)) return [{ file, count }];
    writeFileSync(path, before.get(file) ?? '');
    return [];
  });
}

function readAll(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const written = files.filter((file) => file.isFile() && WRITTEN.test(file.name));
  return new Map(
    written.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(join(folder, '/').length), readFileSync(path)];
    }),
  );
}
