import { checkMarkdown } from '../../catalog/read/markdown-check.ts';
import { makeSpacesPlain } from './plain.ts';

/** A link or an image in Markdown. */
const LINK =
  /(?<image>!?)\[(?<text>[^\]\n]{0,400})\]\((?<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?<title>\s"[^"\n]*")?\)/g;

/** More signs than that are never escaped; a text with more is written without any marks. */
const MOST = 50;

/** The description that a cell becomes: Markdown that content may hold, links with whole addresses. */
export function makeDescription(cell: string, base?: string): string {
  const linked = tidy(cell).replaceAll(LINK, (...found) => {
    const groups = found.at(-1) as { image: string; text: string; url: string };
    return makeLink(groups, base);
  });
  return escapeForbidden(linked);
}

function makeLink(
  { image, text, url }: { image: string; text: string; url: string },
  base: string | undefined,
): string {
  const whole = URL.canParse(url, base) ? new URL(url, base).href : undefined;
  const isOut = whole !== undefined && /^(?:https?:\/\/|mailto:)/.test(whole);
  const shown = text.trim();
  if (!isOut) return shown;
  if (shown === '') return image === '' ? '' : `[image](${whole})`;
  return `[${shown}](${whole})`;
}

/** Puts a backslash before each sign that would begin what content has not. */
function escapeForbidden(text: string): string {
  let escaped = text;
  for (let tries = 0; tries < MOST; tries++) {
    const [problem] = checkMarkdown(escaped);
    if (!problem) return escaped;
    const { offset } = problem;
    if (escaped[offset - 1] === '\\') break;
    escaped = `${escaped.slice(0, offset)}\\${escaped.slice(offset)}`;
  }
  return text.replaceAll(/[\\`*_{}[\]<>#+!|-]/g, '\\$&');
}

/** Ends no line with blanks, has one empty line between paragraphs, and keeps indentation. */
function tidy(cell: string): string {
  return makeSpacesPlain(cell)
    .replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replaceAll(/[ \t]{1,99}$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
