/** Files that are on their way at once. */
const LANES = 6;

/**
 * Does something with all items, some at a time, in their order.
 *
 * @throws what the first that fails throws; what is under way by then goes on, nothing new begins
 */
export async function doInTurns<T>(items: readonly T[], act: (item: T) => Promise<void>) {
  let next = 0;
  const runLane = async () => {
    try {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await act(item);
    } catch (error) {
      next = items.length;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
}
