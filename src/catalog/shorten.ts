const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a text to at most `length` UTF-16 units, between words where that loses less than half. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length - 1;
  // From where the limit falls back to the start of the character there.
  const end = characters.segment(text).containing(room)?.index ?? 0;
  const space = text.lastIndexOf(' ', end);
  const cut = text.slice(0, space >= room / 2 ? space : end);
  return `${cut.trimEnd()}…`;
}
