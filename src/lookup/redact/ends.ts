/** Where that ends which a pattern with the flag `y` finds at a place; undefined if it finds nothing. */
export function getEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
