import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { formatProblems } from '../../../src/catalog/read/problem.ts';
import { makeSyntheticVendors } from '../../support/synthetic.ts';
import { writeVendorFolders } from '../../support/write-vendor-folders.ts';
import { moveAside } from './aside.ts';
import type { CatalogSize } from './options.ts';

/** A catalog on disk, to be built. */
export interface BuildContent {
  /** Its content folder. */
  folder: string;
  catalog: Catalog;
  /** How many codes it has, today's among them. */
  codes: number;
}

/**
 * Writes today's catalogs and as many made-up codes into a content folder.
 *
 * @throws {Error} if that breaks a rule of the catalog
 */
export function makeBuildContent(size: CatalogSize): BuildContent {
  const folder = `.cache/bench/build-content-${size.codes}-${size.vendors}-${size.seed}`;
  moveAside(folder);
  cpSync('content', folder, { recursive: true });
  if (size.codes > 0) writeVendorFolders(folder, makeSyntheticVendors(size));
  const { reading, problems } = readCatalog(folder);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const catalog = makeCatalog(reading);
  const codes = [...catalog.vendors.values()].reduce((sum, vendor) => sum + vendor.codes.length, 0);
  return { folder, catalog, codes };
}

/**
 * Changes the message of one code, a code in the middle of the first vendor's list.
 *
 * @returns what puts it back
 * @throws {Error} if there is no message
 */
export function changeOneCode(folder: string): () => void {
  const [name = ''] = globSync('*/codes.yaml', { cwd: folder }).sort();
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const document: Document = parseDocument(before);
  const items = isSeq(document.contents) ? document.contents.items : [];
  const messages = items.flatMap((item) => (isMap(item) ? (item.get('message', true) ?? []) : []));
  const message = messages[Math.floor(messages.length / 2)];
  if (!isScalar(message)) throw new Error(`${file} has no message to change.`);
  message.value = `${String(message.value)} Changed.`;
  writeFileSync(file, document.toString({ lineWidth: 0 }));
  return () => writeFileSync(file, before);
}
