/** Writes the JSON Schemas by which editors complete and check the content: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { SCHEMA_FOLDER } from './catalog/write/schema-line.ts';
import { formatSchema, makeSchemas } from './editor/make-schemas.ts';
import { getSettings } from './site/settings.ts';

const folder = join(getSettings(env).content, SCHEMA_FOLDER);
const schemas = Object.entries(makeSchemas());
mkdirSync(folder, { recursive: true });
for (const [name, schema] of schemas) writeFileSync(join(folder, name), formatSchema(schema));
console.log(`${folder}: ${schemas.map(([name]) => name).join(', ')}`);
