/** The `limit` largest of some things, in the order that they have; of equals the first. */
export function getLargest<T>(items: readonly T[], { limit, getSize }: Options<T>): T[] {
  const bySize = [...items].sort((a, b) => getSize(b) - getSize(a));
  const largest = new Set(bySize.slice(0, limit));
  return items.filter((item) => largest.has(item));
}

interface Options<T> {
  limit: number;
  getSize: (item: T) => number;
}
