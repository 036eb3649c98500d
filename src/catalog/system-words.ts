import type { System } from '../schemas/system.ts';
import type { Code } from './catalog.ts';
import { getSystems } from './catalog.ts';

/** Where a number is that of a code: `111 on Linux`, `35 on macOS and FreeBSD`. */
export function formatOnSystems(number: string, systems: readonly Pick<System, 'title'>[]): string {
  return `${number} on ${formatList(systems.map(({ title }) => title))}`;
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
