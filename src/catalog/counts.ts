const numbers = new Intl.NumberFormat('en');

/** `17,390` */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `1 code`, `1,200 codes` */
export function formatCount(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many codes some vendors have together. */
export function countCodes(vendors: readonly { codes: readonly unknown[] }[]): number {
  return vendors.reduce((sum, { codes }) => sum + codes.length, 0);
}

/** How many codes there are, and of whom: `171 codes of 5 vendors, and 61 of HTTP`. */
export function formatCatalogs(vendors: readonly Counted[], standards: readonly Counted[]): string {
  const groups: (readonly [of: string, codes: number])[] = [
    [formatCount(vendors.length, 'vendor'), countCodes(vendors)],
    [formatNames(standards.map(({ product }) => product)), countCodes(standards)],
  ];
  return groups
    .filter(([, codes]) => codes > 0)
    .map(
      ([of, codes], i) => `${i === 0 ? formatCount(codes, 'code') : formatNumber(codes)} of ${of}`,
    )
    .join(', and ');
}

interface Counted {
  product: string;
  codes: readonly unknown[];
}

/** Names in a sentence; more are counted. */
const NAMED = 5;

function formatNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED);
  const rest = names.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.pop();
  return [named.join(', '), last].filter(Boolean).join(' and ');
}
