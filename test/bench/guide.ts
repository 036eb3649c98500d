import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The guide that shows the results. */
export const GUIDE = 'src/content/docs/guides/scale.md';

/**
 * Writes results into the guide, between its markers, as Prettier would.
 *
 * @throws {Error} if the guide lacks a marker
 */
export async function writeGuide(part: string, text: string) {
  const guide = replaceGenerated(readFileSync(GUIDE, 'utf8'), part, text);
  const config = await resolveConfig(GUIDE);
  writeFileSync(GUIDE, await format(guide, { ...config, filepath: GUIDE }));
}

/**
 * Replaces what stands between `<!-- bench:part -->` and `<!-- /bench:part -->`.
 *
 * @throws {Error} if one of the markers is missing, or they stand in the wrong order
 */
export function replaceGenerated(page: string, part: string, text: string): string {
  const first = `<!-- bench:${part} -->`;
  const last = `<!-- /bench:${part} -->`;
  const start = page.indexOf(first);
  const end = page.indexOf(last);
  if (start === -1 || end < start)
    throw new Error(`${GUIDE} must have ${first} and ${last}, in this order, for the results.`);
  return `${page.slice(0, start + first.length)}\n\n${text.trim()}\n\n${page.slice(end)}`;
}
