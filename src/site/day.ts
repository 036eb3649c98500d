/** One formatter of a kind for all pages: making it costs more than using it. */
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Days that were formatted: the same few stand on all pages. */
const known = new Map<string, string>();

/** Formats a day for people: `2026-11-20` → `20 November 2026`. */
export function formatDay(isoDate: string): string {
  const day = known.get(isoDate) ?? days.format(new Date(`${isoDate}T00:00:00Z`));
  known.set(isoDate, day);
  return day;
}

/** Formats a date as exactly as it is known: `2026-08` → `August 2026`, `2026` → `2026`. */
export function formatPartialDay(isoDate: string): string {
  if (isoDate.length === 4) return isoDate;
  return isoDate.length === 7 ? months.format(new Date(`${isoDate}-01`)) : formatDay(isoDate);
}
