import type { ListItem, Nodes, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { MENTION_BREAK, splitMentions } from '../text/mentions.ts';

/** A part of a document: blocks, or Markdown that is written already. */
export type Part = RootContent | string;

/** Two of them strike text out in tickets, which CommonMark itself does not know. */
const TILDES = {
  character: '~',
  inConstruct: 'phrasing' as const,
  notInConstruct: ['destinationRaw' as const, 'destinationLiteral' as const],
};

/*
 * What Markdown reads nothing in, wherever it stands in a line, once brackets are escaped; and at the
 * beginning of one.
 */
const SAFE_TEXT =
  /^(?:[\p{L}\p{N} ,.;:()'"‘’…·—/?%$=@{}+>[-]|\](?![(:])|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))*$/u;
const ESCAPED = /\[/g;
const ESCAPED_IN_LINK = /[[\]]/g;
const SAFE_START = /^(?!\d+[.)])[\p{L}\p{N}.'"($%@`[<]/u;
const SAFE_CODE = /^[^`\s](?:[^`\r\n]*[^`\s])?$/;
const SAFE_URL = /^[a-z]+:[\w\-./:?=#%+~]+$/;
const SAFE_FENCED = /^[^`]+$/;

/**
 * Writes a document. Most of its blocks hold nothing that has to be escaped: these are put together
 * here, the others by `mdast-util-to-markdown`, which takes many times as long. Both write what reads the same.
 * Nobody is told where it is pasted: see `text/mentions.ts`.
 */
export function formatMarkdown(parts: readonly Part[]): string {
  const written: string[] = [];
  let open: RootContent[] = [];
  const close = () => {
    if (open.length > 0) written.push(writeCarefully(open));
    open = [];
  };
  for (const [i, part] of parts.entries()) {
    const quiet = typeof part === 'string' ? part : breakMentions(part);
    const text = isBesideList(parts, i) ? undefined : writeSafe(quiet);
    if (text !== undefined) close();
    if (text !== undefined) written.push(text);
    else if (typeof quiet === 'object') open.push(quiet);
  }
  close();
  return `${written.join('\n\n')}\n`;
}

/** Puts a break into each mention of a text. In code and in links nobody looks for any. */
function breakMentions<Node extends Nodes>(node: Node): Node {
  if (!('children' in node) || node.type === 'link') return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? breakText(child.value) : [breakMentions(child)],
  );
  return { ...node, children };
}

function breakText(text: string): Nodes[] {
  return splitMentions(text).flatMap((value, i): Nodes[] => [
    ...(i === 0 ? [] : [{ type: 'html' as const, value: MENTION_BREAK }]),
    { type: 'text', value },
  ]);
}

/** Two lists in a row would be read as one. */
function isBesideList(parts: readonly Part[], i: number): boolean {
  return isList(parts[i]) && (isList(parts[i - 1]) || isList(parts[i + 1]));
}

function isList(part: Part | undefined): boolean {
  return typeof part === 'object' && part.type === 'list';
}

function writeCarefully(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe: [TILDES] }).trimEnd();
}

/** A part that needs no care, as it is written; undefined for one that may. */
function writeSafe(part: Part): string | undefined {
  return typeof part === 'string' ? part : writeBlock(part);
}

function writeBlock(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return join([`${'#'.repeat(node.depth)} `, writeLine(node.children)]);
    case 'paragraph':
      return writeLine(node.children);
    case 'blockquote':
      return join(node.children.map(writeQuoted), '\n\n')
        ?.replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'list':
      return node.ordered || node.spread ? undefined : join(node.children.map(writeItem), '\n');
    case 'code':
      return node.meta || !SAFE_FENCED.test(node.value)
        ? undefined
        : `\`\`\`${node.lang ?? ''}\n${node.value}\n\`\`\``;
    default:
      return undefined;
  }
}

/** Lists in a row may stand in a quotation, too. */
function writeQuoted(node: Nodes): string | undefined {
  return node.type === 'list' ? undefined : writeBlock(node);
}

/** An item that needs care does not make a long list need it. */
function writeItem(item: ListItem): string | undefined {
  const [child] = item.children;
  if (item.children.length !== 1 || child?.type !== 'paragraph') return undefined;
  return (
    join(['- ', writeLine(child.children)]) ?? writeCarefully([{ type: 'list', children: [item] }])
  );
}

/** What stands in a paragraph, where nothing at either end of it could be read as a mark. */
function writeLine(children: readonly Nodes[]): string | undefined {
  const line = join(children.map(writeInline));
  return line !== undefined && SAFE_START.test(line) && !line.endsWith(' ') ? line : undefined;
}

function writeInline(node: Nodes): string | undefined {
  if (node.type === 'text') return writeText(node.value, ESCAPED);
  if (node.type === 'inlineCode')
    return SAFE_CODE.test(node.value) ? `\`${node.value}\`` : undefined;
  if (node.type === 'html') return node.value;
  return node.type === 'link' ? writeLink(node) : undefined;
}

function writeLink({ url, title, children }: Extract<Nodes, { type: 'link' }>): string | undefined {
  const [text] = children;
  if (children.length !== 1 || text?.type !== 'text' || title || !SAFE_URL.test(url))
    return undefined;
  if (text.value === url) return `<${url}>`;
  return join(['[', writeText(text.value, ESCAPED_IN_LINK), `](${url})`]);
}

function writeText(text: string, escaped: RegExp): string | undefined {
  return SAFE_TEXT.test(text) ? text.replace(escaped, String.raw`\$&`) : undefined;
}

/** Undefined if one of the pieces is, or if there is none. */
function join(pieces: readonly (string | undefined)[], between = ''): string | undefined {
  return pieces.length === 0 || pieces.includes(undefined) ? undefined : pieces.join(between);
}
