/** What ends a line that only leads up to the next one. */
const COLON = /[:：]$/u;

/** The first line of a text, and the one that it leads up to: an item of a list, most often. */
export function getLead(text: string): string {
  const [first = '', ...others] = text.split('\n').map((line) => line.trim());
  const next = COLON.test(first) && others.find((line) => line !== '');
  return next ? `${first} ${next}` : first;
}
