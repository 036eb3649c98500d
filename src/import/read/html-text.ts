import type { Element, ElementContent, RootContent } from 'hast';
import { getProperty, isHidden, isPermalink } from './html-hidden.ts';

type Node = ElementContent | RootContent;

/** Elements whose text stands on lines of its own, with an empty line around, or without. */
const PARAGRAPHS = new Set(['p', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'figure']);
const LINES = new Set(['div', 'section', 'article', 'dt', 'dd', 'summary', 'details', 'tr', 'hr']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

/**
 * The text of nodes as a reader sees it, with the marks of Markdown for code, links, lists and
 * emphasis. A line break is a line feed. Tables are left out: they are read by themselves.
 */
export function formatNodes(nodes: readonly Node[]): string {
  return tidyLines(nodes.map(formatNode).join(''));
}

/** The text alone, in one line: of headings, titles, and what is compared. */
export function formatPlain(nodes: readonly Node[]): string {
  return nodes.map(getText).join('').replaceAll(/\s+/g, ' ').trim();
}

/** Takes away the spaces around line breaks, and empty lines beyond one. */
export function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** All of the text below a node, but for what is hidden; line breaks are kept. */
export function getText(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isHidden(node) || isPermalink(node)) return '';
  if (node.tagName === 'br') return '\n';
  return node.children.map(getText).join('');
}

function formatNode(node: Node): string {
  if (node.type === 'text') return node.value.replaceAll(/[ \t\n\r\f]+/g, ' ');
  if (node.type !== 'element' || isHidden(node) || isPermalink(node)) return '';
  const { tagName } = node;
  if (PARAGRAPHS.has(tagName)) return `\n\n${formatChildren(node)}\n\n`;
  if (LINES.has(tagName)) return `\n${formatChildren(node)}\n`;
  if (CODE.has(tagName)) return formatCode(getText(node));
  switch (tagName) {
    case 'br':
      return '\n';
    case 'a':
      return formatLink(node);
    case 'b':
    case 'strong':
      return wrap(formatChildren(node), '**');
    case 'i':
    case 'em':
      return wrap(formatChildren(node), '*');
    case 'img':
      return getProperty(node, 'alt');
    case 'li':
      return `\n- ${tidyLines(formatChildren(node)).replaceAll('\n', ' ')}\n`;
    case 'ol':
    case 'ul':
      return `\n\n${formatList(node)}\n\n`;
    case 'pre':
      return formatBlock(node);
    case 'sup':
      return formatRaised(node);
    case 'table':
      return '';
    default:
      return formatChildren(node);
  }
}

function formatChildren({ children }: Element): string {
  return children.map(formatNode).join('');
}

function formatCode(text: string): string {
  const code = text.replaceAll(/\s+/g, ' ').trim();
  if (code === '') return '';
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

function formatBlock(node: Element): string {
  const text = getText(node).replace(/^\n/, '').trimEnd();
  return text.includes('\n') ? `\n\n\`\`\`\n${text}\n\`\`\`\n\n` : `\n${formatCode(text)}\n`;
}

/** A link within the page, or to a script, is its text. */
function formatLink(node: Element): string {
  const text = formatChildren(node);
  const href = getProperty(node, 'href').trim();
  const leadsOut = href !== '' && !/^(?:#|javascript:|data:|vbscript:)/i.test(href);
  if (!leadsOut || text.trim() === '' || text.trim() === href) return text;
  return `[${text.trim()}](${href.replaceAll(' ', '%20')})`;
}

function formatList({ tagName, children }: Element): string {
  const items = children.filter((child) => child.type === 'element');
  return items
    .map((item, at) => {
      const mark = tagName === 'ol' ? `${at + 1}.` : '-';
      const text = tidyLines(item.tagName === 'li' ? formatChildren(item) : formatNode(item));
      return text === '' ? '' : `${mark} ${text.replaceAll(/\n+/g, '\n  ')}\n`;
    })
    .join('');
}

/** A raised number is no digit of what stands before it: `404<sup>1</sup>` is not 4041. */
function formatRaised(node: Element): string {
  const text = formatChildren(node).trim();
  return text === '' || text.startsWith('[') ? text : `^${text}`;
}

/** Puts marks around a text, and leaves the spaces outside of them. */
function wrap(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '' || inner.startsWith('`') || inner.includes('\n')) return text;
  const start = text.slice(0, text.indexOf(inner));
  return `${start}${mark}${inner}${mark}${text.slice(start.length + inner.length)}`;
}
