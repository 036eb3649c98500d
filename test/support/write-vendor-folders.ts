import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { FACETS_FILE } from '../../src/catalog/read/read-facets.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';

/**
 * Writes vendors with their notes into a content folder, beside what is in it. They can be read and
 * built where the folder `http` of the project is there too.
 */
export function writeVendorFolders(folder: string, vendors: readonly VendorFolder[]) {
  for (const { id, vendor, codes, notes, facets } of vendors) {
    mkdirSync(join(folder, id, 'notes'), { recursive: true });
    writeFileSync(join(folder, id, 'vendor.yaml'), formatYaml(vendor));
    writeFileSync(join(folder, id, 'codes.yaml'), formatYaml(codes));
    const table = [...facets].map(([code, words]) => ({ code, ...words }));
    if (table.length > 0) writeFileSync(join(folder, id, FACETS_FILE), formatYaml(table));
    for (const [slug, { body, ...note }] of notes) {
      const data = Object.fromEntries(
        Object.entries(note).filter(([name]) => !MADE.includes(name)),
      );
      const text = `---\n${formatYaml(data)}---\n\n${body}\n`;
      const file = join(folder, id, 'notes', `${slug}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** What reading makes of a note's text. */
const MADE = ['html', 'text'];

/** All texts in quotes, so that no code becomes a number. */
function formatYaml(value: unknown): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
}
