const ASCII = /^[ -~]{2}$/;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a text to at most `length` UTF-16 units, between words where that loses less than half. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length - 1;
  const end = getStart(text, room);
  const space = text.lastIndexOf(' ', end);
  const cut = text.slice(0, space >= room / 2 ? space : end);
  return `${cut.trimEnd()}…`;
}

/** Where the character begins that has something at an offset. */
function getStart(text: string, offset: number): number {
  // Between two letters of ASCII one ends always; asking takes a hundred times as long.
  if (ASCII.test(text.slice(offset - 1, offset + 1))) return offset;
  return characters.segment(text).containing(offset)?.index ?? 0;
}
