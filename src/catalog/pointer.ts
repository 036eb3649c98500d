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
  return parsePointer(pointer).reduce<unknown>(
    (at, token) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[token] : undefined,
    value,
  );
}
