/**
 * Letters and signs that the pictures' font has for certain, Martian Mono. A text with others is left
 * out of a picture, or the picture out of the site: an empty box in place of a letter says nothing.
 */
const DRAWN = /^[ -~¡-ÿĀ-ňŊ-ž–—‘’“”…€™−]*$/u;

/** Whether every letter of a text can be drawn. */
export function canBeDrawn(text: string): boolean {
  return DRAWN.test(text);
}

/**
 * Breaks a text into lines of at most `width` letters, between words where it can; what does not fit
 * into so many lines is cut with `…`.
 */
export function wrapText(text: string, { width, lines }: { width: number; lines: number }) {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).flatMap((part) => splitLong(part, width))) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const [end = ''] = wrapped.slice(lines - 1);
  const cut = end.length < width ? end : end.slice(0, width - 1).trimEnd();
  return [...wrapped.slice(0, lines - 1), `${cut}…`];
}

function splitLong(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
}
