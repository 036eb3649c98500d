/** One formatter for all pages: making it costs more than using it. */
const formatter = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Formats a day for people: `2026-11-20` → `20 November 2026`. */
export function formatDay(isoDate: string): string {
  return formatter.format(new Date(`${isoDate}T00:00:00Z`));
}
