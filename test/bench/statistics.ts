/** The value below which a share of the values lies; 0 of none. */
export function getQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function getMedian(values: readonly number[]): number {
  return getQuantile(values, 0.5);
}

/** Every n-th item, so that about `count` are left of all kinds that follow each other. */
export function makeSample<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Milliseconds with as many digits as say something: `0.12`, `3.4`, `120`. */
export function formatTime(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 1 ? 2 : milliseconds < 20 ? 1 : 0);
}

/** Kilobytes of 1,000 bytes. */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** `10,230` */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** `98.4 %`, rounded down: 100 % is all of them. */
export function formatShare(count: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((count / whole) * 1000) / 10).toFixed(1)} %`;
}
