import type { Code, Vendor } from './catalog.ts';

/** The codes of a vendor that say that a call did not fail. */
export function getUnfailing({ codes }: Vendor): Code[] {
  return codes.filter(
    ({ note }) => note !== undefined && !['failure', 'unclear'].includes(note.outcome),
  );
}

/** The codes that come with an HTTP status of success and yet are none. */
export function getMisleading({ codes }: Vendor): Code[] {
  return codes.filter(({ note, http }) => {
    const isFine = http !== undefined && http >= 200 && http < 300;
    return isFine && note !== undefined && note.outcome !== 'success';
  });
}
