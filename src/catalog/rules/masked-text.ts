/** Code between backticks, and what is escaped. */
const LITERAL = /`{3}[^`]*`{3}|`{2}[^`]*`{2}|`[^`]+`|\\[^\n]/g;

/** What is not a backtick that begins or ends code. */
const HIDDEN = /[^`]|(?<=\\)`/g;

/**
 * Markdown with blanks for what is shown as it is written: what stands between backticks, and escaped
 * signs. Every place in it is the one of the text.
 */
export function maskLiterals(markdown: string): string {
  if (!/[`\\]/.test(markdown)) return markdown;
  return markdown.replace(LITERAL, (found) => found.replace(HIDDEN, ' '));
}
