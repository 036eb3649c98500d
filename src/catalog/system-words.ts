import type { System } from '../schemas/system.ts';
import type { Code } from './catalog.ts';
import { getSystems } from './catalog.ts';

/** Systems that a sentence names; the table of the code has all. */
const NAMED = 3;

/** Where a number is that of a code: `111 on Linux`, `28 on Linux, macOS and 6 more`. */
export function formatOnSystems(number: string, systems: readonly Pick<System, 'title'>[]): string {
  const titles = systems.map(({ title }) => title);
  const named = titles.length > NAMED ? titles.slice(0, NAMED - 1) : titles;
  const rest = titles.length - named.length;
  return `${number} on ${formatList(rest > 0 ? [...named, `${rest} more`] : named)}`;
}

/** A number of a code, where its page is, and the systems on which it is that. */
export interface SystemNumber {
  number: string;
  /** Path segment below `/code/`. */
  slug: string;
  systems: readonly System[];
}

/** The numbers of a code, each with all its systems, in the order of the catalog's systems. */
export function getNumbersBySystem(code: Code): SystemNumber[] {
  const { vendor, numbers = {}, numberSlug, systemSlugs = {} } = code;
  const ordered = vendor.systems.flatMap(({ id }) => numbers[id] ?? []);
  return [...new Set(ordered)].map((number) => ({
    number,
    slug: systemSlugs[number] ?? numberSlug,
    systems: getSystems(code, number),
  }));
}

/** Names in a sentence: `a, b and c`. */
function formatList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
