/** A reference token that stands for any item of a list, or any member of an object. */
export const ANY = '*';

/** Where a pointer leads in a value, and what stands there. */
export interface Place {
  /** Reference tokens, with the item that each `*` stands for. */
  tokens: readonly string[];
  value: unknown;
}

/**
 * Splits a JSON Pointer (RFC 6901) into its reference tokens: `/header/resultCode` →
 * `['header', 'resultCode']`.
 */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a JSON Pointer leads to, or `undefined`; of several items that of the first. */
export function getAtPointer(value: unknown, pointer: string): unknown {
  return findPlaces(value, pointer)[0]?.value;
}

/** The same of a pointer that is split already. */
export function getAtTokens(value: unknown, tokens: readonly string[]): unknown {
  return followTokens(value, tokens)[0]?.value;
}

/** Everything that a JSON Pointer leads to: one place at most, unless a `*` is in it. */
export function findPlaces(value: unknown, pointer: string): Place[] {
  return followTokens(value, parsePointer(pointer));
}

function followTokens(value: unknown, tokens: readonly string[]): Place[] {
  return tokens.reduce<Place[]>(
    (places, token) => places.flatMap((place) => getMembers(place, token)),
    [{ tokens: [], value }],
  );
}

/** Whether a token names a member of an array. */
export function isArrayIndex(token: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(token);
}

function getMembers({ tokens, value }: Place, token: string): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const isOwn = Object.hasOwn(value, token) && (!Array.isArray(value) || isArrayIndex(token));
  const names = isOwn ? [token] : token === ANY ? Object.keys(value) : [];
  return names.map((name) => ({
    tokens: [...tokens, name],
    value: (value as Record<string, unknown>)[name],
  }));
}
