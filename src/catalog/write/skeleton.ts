import { splitSchemaLine } from './schema-line.ts';

/**
 * The first line, below that which tells the schema, of a `codes.yaml` that holds one entry only because a list may not be empty. An import
 * puts the vendor's whole table in its place.
 */
export const SKELETON =
  '# From the example answer. "npm run import" puts the whole table of the vendor in its place.';

/** Whether a `codes.yaml` is still as it was made for a new vendor. */
export function isSkeleton(text: string): boolean {
  return splitSchemaLine(text).rest.startsWith(`${SKELETON}\n`);
}
