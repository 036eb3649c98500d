/** Marks around code, strong and emphasised words, and links; each with the words in it. */
const CODE = /(?<ticks>`{1,3})(?!`)\s?(?<text>[^\n]*?[^`])\s?\k<ticks>(?!`)/g;
const STRONG = /(?<![\w*_])(?<mark>\*\*|__)(?=\S)(?<text>[^\n]*?\S)\k<mark>(?![\w*_])/g;
const EMPHASIS = /(?<![\w*_])(?<mark>[*_])(?=[^\s*_])(?<text>[^\n*_]*[^\s*_])\k<mark>(?![\w*_])/g;
const STRUCK = /(?<!~)~~(?=\S)(?<text>[^\n~]*\S)~~(?!~)/g;
const IMAGE = /!\[(?<text>[^\]\n]{0,400})\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g;
const LINK =
  /\[(?<text>[^\]\n]{0,400})\]\(<?[^()\s>]*(?:\([^()\s]*\)[^()\s]*)*>?(?:\s"[^"\n]*")?\)/g;
const AUTOLINK = /<(?<text>https?:\/\/[^\s<>]+|mailto:[^\s<>]+)>/g;

/** Spaces of every width, and signs that show nothing. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** The words of a cell without the marks of Markdown; line breaks stay, other white space is one blank. */
export function toPlain(cell: string): string {
  return tidy(
    [IMAGE, LINK, AUTOLINK, CODE, STRUCK, STRONG, EMPHASIS].reduce(
      (text, mark) => text.replaceAll(mark, '$<text>'),
      cell,
    ),
  );
}

/** Makes one blank of white space within a line, and no empty line. */
export function tidy(text: string): string {
  return makeSpacesPlain(text)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Makes a blank of every other space, and drops what shows nothing. */
export function makeSpacesPlain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(SPACES, ' ').replaceAll(UNSEEN, '');
}

/** A text on one line, for a message: cut where it is long. */
export function toLine(text: string, most = 100): string {
  const line = tidy(text).replaceAll('\n', ' ');
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
