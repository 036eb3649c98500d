/** Today's date in UTC, as `2026-11-20`, or that of so many milliseconds from now. */
export function getToday(ahead = 0): string {
  return new Date(Date.now() + ahead).toISOString().slice(0, 10);
}
