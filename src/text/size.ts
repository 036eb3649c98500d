const UNITS = ['bytes', 'KB', 'MB'];
const numbers = new Intl.NumberFormat('en');

/** `2.1 MB`, `340 KB`, in thousands. */
export function formatSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit > 0 && size < 10 ? size.toFixed(1) : numbers.format(Math.round(size));
  return `${digits} ${UNITS[unit] ?? ''}`;
}
