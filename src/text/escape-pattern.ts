/** A text as the source of a regular expression that finds just this text, with the flag `u` too. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
