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
