import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The document that shows the results. */
const DOCUMENT = 'docs/scale.md';

/**
 * Writes results into the document, between its markers, as Prettier would.
 *
 * @throws {Error} if the document lacks a marker
 */
export async function writeResults(part: string, text: string) {
  const document = replaceGenerated(readFileSync(DOCUMENT, 'utf8'), part, text);
  const config = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(document, { ...config, filepath: DOCUMENT }));
}

/**
 * Replaces what stands between `<!-- bench:part -->` and `<!-- /bench:part -->`.
 *
 * @throws {Error} if one of the markers is missing, or they stand in the wrong order
 */
export function replaceGenerated(document: string, part: string, text: string): string {
  const first = `<!-- bench:${part} -->`;
  const last = `<!-- /bench:${part} -->`;
  const start = document.indexOf(first);
  const end = document.indexOf(last);
  if (start === -1 || end < start)
    throw new Error(`${DOCUMENT} must have ${first} and ${last}, in this order, for the results.`);
  return `${document.slice(0, start + first.length)}\n\n${text.trim()}\n\n${document.slice(end)}`;
}
