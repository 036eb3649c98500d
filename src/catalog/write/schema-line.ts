/** Where the JSON Schemas of a content folder lie, by which editors complete and check it. */
export const SCHEMA_FOLDER = '.schemas';

const BEGINNING = '# yaml-language-server: $schema=';

/**
 * The first line of a file, which tells an editor its schema.
 *
 * @param name of the schema: that of `vendor.yaml` is `vendor`
 * @param up the way from the file to the content folder: `../`
 */
export function formatSchemaLine(name: string, up = '../'): string {
  return `${BEGINNING}${up}${SCHEMA_FOLDER}/${name}.json\n`;
}

/** The first line of a file, if that tells its schema, and what comes after it. */
export function splitSchemaLine(text: string): { line: string; rest: string } {
  const end = text.startsWith(BEGINNING) ? text.indexOf('\n') + 1 : 0;
  return { line: text.slice(0, end), rest: text.slice(end) };
}
