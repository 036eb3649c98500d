import type { System } from '../schemas/system.ts';

/** Where a number is that of a code: `111 on Linux`, `35 on macOS and FreeBSD`. */
export function formatOnSystems(number: string, systems: readonly Pick<System, 'title'>[]): string {
  return `${number} on ${formatList(systems.map(({ title }) => title))}`;
}

/** Names in a sentence: `a, b and c`. */
function formatList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
