/**
 * Parts what would be read as one sign, where no escape is known. Both of Atlassian's readers, that of
 * Data Center and that of Cloud, take a backslash before these only: - # * _ + ? ^ ~ | % { } [ ] ( ) ! @
 * (Cloud shows an entity such as `&#92;` as it is written).
 */
const JOINER = '\u2060';

/** Signs that mean something wherever they stand. */
const ALWAYS = /[{}[\]|!^~]/g;

/** Signs that begin or end something where they do not stand between two letters, or alone. */
const AT_EDGES = /(?<![\p{L}\p{N}])[*_+@-](?! )|[*_+-](?![\p{L}\p{N}])(?<! [*_+-](?= ))|\?(?=\?)/gu;

/** What is read at the beginning of a line: lists, and with a point headings and quotations. */
const LINE_MARK = /^(?=[#*+-])/;
const LINE_WORD = /^(?=(?:h[1-6]|bq)\.)/;

/** What becomes a small picture: `(x)`, `(!)`, `:)`, `;-)`. */
const PICTURE = /\((?=(?:[ynix/!?+-]|on|off|\*[rgby]?|flag|flagoff|heart|broken_heart)\))/g;
const FACE = /(?<=[:;<])(?=-?[()DPp3|])/g;

const ENTITY = /&(?=#?\w+;)/g;

/** An address in a text would be linked, with the escapes in it. */
const ADDRESS = /(?<=:)(?=\/\/)|(?<=mailto:)/gi;

/**
 * Escapes a text for the wiki markup of Jira and Confluence, so that it reads as it is. `isStart`: whether
 * it begins a line.
 */
export function escapeWiki(text: string, isStart = false): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const marked = (isStart ? line.trimStart() : line)
    // A backslash before a sign escapes it, and two of them break the line.
    .replaceAll('\\', `\\${JOINER}`)
    .replaceAll(ENTITY, `&${JOINER}`)
    .replaceAll(ADDRESS, JOINER)
    .replaceAll(FACE, JOINER)
    .replaceAll(ALWAYS, String.raw`\$&`)
    .replaceAll(AT_EDGES, String.raw`\$&`)
    .replaceAll(PICTURE, String.raw`\(`);
  return isStart ? marked.replace(LINE_MARK, '\\').replace(LINE_WORD, JOINER) : marked;
}

/** A cell takes no bar, escaped or not: Cloud ends it there. */
export function escapeWikiCell(text: string, isStart = false): string {
  return escapeWiki(text.replaceAll('|', '¦'), isStart);
}

/** Code between its marks, which nothing in it ends. */
export function escapeWikiBlock(text: string): string {
  return text.replaceAll(/\{(?=noformat)/g, `{${JOINER}`);
}

/** An address in brackets, where some of its signs would still be read. */
export function escapeWikiUrl(url: string): string {
  return url
    .replaceAll(/[\s[\]{}|\\^]/g, encodeURIComponent)
    .replaceAll(
      /[!*]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}
