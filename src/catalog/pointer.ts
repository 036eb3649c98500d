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

/** The value that a JSON Pointer leads to, or `undefined`. */
export function getAtPointer(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(getMember, value);
}

/** Whether a token names a member of an array. */
export function isArrayIndex(token: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(token);
}

function getMember(value: unknown, token: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
  if (Array.isArray(value) && !isArrayIndex(token)) return undefined;
  return (value as Record<string, unknown>)[token];
}
