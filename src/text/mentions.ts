/**
 * What GitHub takes for somebody's name or for the number of an issue wherever it stands in a text:
 * `@name`, `#1`, `GH-1`. The person is told, or the issue links back. An address of mail is none.
 */
const MENTION = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)/giu;

/**
 * What parts a sign from the name behind it in Markdown: a comment, which is dropped and leaves the text
 * letter for letter, where a space without a width would stay in it.
 */
export const MENTION_BREAK = '<!-- -->';

/** Cuts a text behind each sign that would begin a mention. Joined it is the same again. */
export function splitMentions(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(MENTION)) {
    parts.push(text.slice(start, index + sign.length));
    start = index + sign.length;
  }
  return [...parts, text.slice(start)];
}
