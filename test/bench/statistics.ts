/** The value below which a share of the values lies; 0 of none. */
export function getQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value in the middle, or the mean of the two that are there; 0 of none. */
export function getMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/**
 * The exponent with which `y` grows with `x`: the slope of the straight line through the points'
 * logarithms. 1 is linear; `undefined` where the points have fewer than two different `x`.
 */
export function getGrowth(points: readonly { x: number; y: number }[]): number | undefined {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const middle = { x: getMean(logs.map(({ x }) => x)), y: getMean(logs.map(({ y }) => y)) };
  const spread = sum(logs.map(({ x }) => (x - middle.x) ** 2));
  const common = sum(logs.map(({ x, y }) => (x - middle.x) * (y - middle.y)));
  return spread > 0 ? common / spread : undefined;
}

/** What each of our values is of the one that was measured beside it. */
export function getRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.slice(0, theirs.length).map((value, i) => value / (theirs[i] ?? NaN));
}

/** The median with what it lies between: `3.4 (3.1–4.0)`; the median alone of one value. */
export function formatSpread(
  values: readonly number[],
  format: (value: number) => string = (value) => value.toFixed(2),
): string {
  if (values.length === 0) return '–';
  const median = format(getMedian(values));
  if (values.length === 1) return median;
  return `${median} (${format(Math.min(...values))}–${format(Math.max(...values))})`;
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

/** Megabytes of 1,000,000 bytes. */
export function formatMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `98.4 %`, rounded down: 100 % is all of them. */
export function formatShare(count: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((count / whole) * 1000) / 10).toFixed(1)} %`;
}

function getMean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
