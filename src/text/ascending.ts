/**
 * The position of the first item for which `isReached` holds, or the length if it holds for none.
 * Once it holds, it has to hold for all items behind: the list ascends in what is asked for.
 */
export function findFirst<Item>(
  ascending: readonly Item[],
  isReached: (item: Item) => boolean,
): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(ascending[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
