/**
 * Codes that have probably lost the zeros in front of them, as spreadsheets take them for numbers:
 * shorter than others that begin with a zero. `width` is how long they would be.
 */
export function findLostZeros(
  codes: readonly string[],
): { codes: string[]; width: number } | undefined {
  const numbers = codes.filter((code) => /^\d+$/.test(code));
  const padded = numbers.filter((code) => /^0\d/.test(code));
  const width = getUsual(padded.map(({ length }) => length));
  if (width === undefined) return undefined;
  const short = numbers.filter((code) => code.length < width && !/^0\d/.test(code));
  return short.length === 0 ? undefined : { codes: short, width };
}

function getUsual(lengths: readonly number[]): number | undefined {
  const counts = Map.groupBy(lengths, (length) => length);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
