import { fromHtml } from 'hast-util-from-html';
import { formatNodes, tidyLines } from './html-text.ts';

/** Elements that Markdown is written with; anything else in angle brackets is a word: `<name>`. */
const KNOWN =
  /^<(?:!--|\/?(?:a|abbr|b|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|wbr)(?=[\s/>]))/i;

/** Code as it stands, a sign that is escaped, and what HTML would read. */
const PART =
  /(?<code>(?<ticks>`{1,5})(?!`)[^\n]*?[^`]\k<ticks>(?!`))|\\(?<sign>[!-/:-@[-`{-~])|<|&/g;

/**
 * The text of a cell that is written in Markdown: HTML in it becomes Markdown, escaped signs stand
 * for themselves; code, links and emphasis stay as they are.
 */
export function formatCell(source: string): string {
  if (!/[<&\\]/.test(source)) return tidyLines(source);
  const html = source.replaceAll(PART, (...found: [string, ...unknown[]]) => {
    const { code, sign } = found.at(-1) as { code?: string; sign?: string };
    const [part] = found;
    const at = Number(found.at(-3));
    if (code !== undefined) return escapeHtml(code);
    if (sign !== undefined) return escapeHtml(sign);
    return part === '<' && !KNOWN.test(source.slice(at)) ? '&lt;' : part;
  });
  if (!/[<&]/.test(html)) return tidyLines(html);
  // Line feeds are words apart in HTML; here they are breaks.
  return formatNodes(fromHtml(html.replaceAll('\n', '<br>'), { fragment: true }).children);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
