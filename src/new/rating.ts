/** What speaks for a place. */
export interface Rating {
  points: number;
  why: string[];
}

/** A sign, how much it is worth, and what to say of it. */
export type Sign = readonly [holds: boolean, points: number, why: string];

/** Adds up the signs that hold. */
export function rate(signs: readonly Sign[]): Rating {
  const held = signs.filter(([holds]) => holds);
  return {
    points: held.reduce((sum, [, points]) => sum + points, 0),
    why: held.map(([, , why]) => why).filter((why) => why !== ''),
  };
}

/** No place for what is looked for. */
export const NEVER: Rating = { points: -Infinity, why: [] };

/** A name without the signs between its words, in lower case: `error_code`, `ErrorCode` → `errorcode`. */
export function foldName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
