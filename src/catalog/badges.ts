import type { Code } from './catalog.ts';

/** What sets a code apart from the others of its list, in a word or two each. */
export function getBadges({ status, listedSince, note }: Code): string[] {
  return [
    ...(status === 'active' ? [] : [status]),
    ...(listedSince === undefined ? [] : ['listed later']),
    ...(note && note.history.length > 0 ? ['changed'] : []),
  ];
}
