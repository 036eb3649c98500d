import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { writeContent } from '../content.ts';
import type { CatalogSize } from '../content.ts';

/** A catalog on disk, to be built. */
export interface BuildContent {
  /** Its content folder. */
  folder: string;
  catalog: Catalog;
}

/**
 * Writes today's catalogs and so many made-up codes into a content folder.
 *
 * @throws {Error} if that breaks a rule of the catalog
 */
export function makeBuildContent(size: CatalogSize): BuildContent {
  const folder = writeContent(size);
  return { folder, catalog: loadCatalog(folder) };
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
