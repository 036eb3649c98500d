import type { Nodes as HastNodes } from 'hast';
import type { Root } from 'mdast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './parse-markdown.ts';

/** What vendor text and notes may contain: paragraphs, lists, emphasis, code, links out. */
const ALLOWED: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'a', 'h2'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https', 'http', 'mailto'] },
};

/** Put before a line, it makes any line a paragraph; it changes nothing behind it, and is taken off. */
const LEAD = 'x ';

/** In lower case: the sanitizer knows protocols by their letters. */
const LINK = /^(?:https?:\/\/|mailto:)\S+$/;

/** A path of the site; `//evil.example` and `/\\evil.example` are none. */
const PATH = /^\/(?![/\\])/;

/**
 * One line without any sign that Markdown or HTML reads, and no white space to fold. Most texts are
 * one, and parsing them would be the larger part of a build.
 */
const PLAIN =
  /^[\p{L}\p{N}"'(](?:[\p{L}\p{N}"'()/.,:;?%$@=-]| (?! ))*[\p{L}\p{N}"'()/.,:;?%$@=-]$/u;
/* What was rendered, and read as text: the same stands on many pages, and in many files. */
const inline = new Map<string, string>();
const plain = new Map<string, string>();

const LIST_NUMBER = /^\d{1,9}[.)](?:\s|$)/;

/**
 * Renders Markdown to HTML that can do no harm: no raw HTML, links to https, http and mailto only.
 *
 * @param base path of the site, where links to paths of it may stand in the text
 */
export function renderMarkdown(markdown: string, base?: string): string {
  return isPlain(markdown) ? `<p>${markdown}</p>` : toHtml(makeTree(parseMarkdown(markdown), base));
}

/** Renders one line for use inside a paragraph: `1. Wait` is no list there. */
export function renderInline(markdown: string): string {
  if (isPlain(markdown)) return markdown;
  let html = inline.get(markdown);
  if (html === undefined) {
    html = renderLine(markdown);
    inline.set(markdown, html);
  }
  return html;
}

function renderLine(line: string): string {
  const [paragraph] = parseMarkdown(`${LEAD}${line.replace(/^[ \t]+/, '')}`).children;
  if (paragraph?.type !== 'paragraph') return '';
  const element = sanitizeTree(toHast(paragraph));
  return element.type === 'element' ? toHtml(element.children).slice(LEAD.length) : '';
}

/** The text of Markdown without its marks; list items and paragraphs on lines of their own. */
export function formatPlainText(markdown: string): string {
  if (isPlain(markdown)) return markdown;
  let text = plain.get(markdown);
  if (text === undefined) {
    text = toText(makeTree(parseMarkdown(markdown))).trim();
    plain.set(markdown, text);
  }
  return text;
}

/** Whether a link leads out of the site to where anybody may go: absolute https, http or mailto. */
export function isOutwardLink(url: string): boolean {
  return LINK.test(url) && URL.canParse(url);
}

/** Whether a text is one line in which Markdown reads nothing: most are. */
export function isPlain(markdown: string): boolean {
  return PLAIN.test(markdown) && !LIST_NUMBER.test(markdown);
}

function makeTree(tree: Root, base?: string): HastNodes {
  return sanitizeTree(toHast(tree), base);
}

function sanitizeTree(dirty: HastNodes, base?: string): HastNodes {
  const tree = sanitize(dirty, ALLOWED);
  dropOtherLinks(tree, base?.replace(/\/$/, ''));
  return tree;
}

/**
 * The sanitizer lets relative addresses pass: `//evil.example`. Here they lead nowhere, but for paths
 * of the site where these are expected.
 */
function dropOtherLinks(node: HastNodes, start: string | undefined) {
  if (node.type === 'element') {
    const { href } = node.properties;
    const isPath = start !== undefined && typeof href === 'string' && PATH.test(href);
    if (isPath) node.properties.href = start + href;
    else if (typeof href !== 'string' || !isOutwardLink(href)) delete node.properties.href;
  }
  if ('children' in node) for (const child of node.children) dropOtherLinks(child, start);
}
