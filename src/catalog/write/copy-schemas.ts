import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMA_FOLDER } from './schema-line.ts';

/** Those of this checkout, which `npm run schemas` writes. */
const OWN = join(import.meta.dirname, '../../../content', SCHEMA_FOLDER);

/** Puts the schemas of this checkout into another content folder, so that its editors find them there. */
export function copySchemas(folder: string) {
  const to = resolve(folder, SCHEMA_FOLDER);
  if (to !== OWN && existsSync(OWN)) cpSync(OWN, to, { recursive: true });
}
