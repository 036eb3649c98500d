import type { Nodes as HastNodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import type { Nodes as MdastNodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

/** What vendor text and notes may contain: paragraphs, lists, emphasis, code, links out. */
const ALLOWED: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'a', 'h2'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https', 'http', 'mailto'] },
};

const LINK = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/** Renders Markdown to HTML that can do no harm: no raw HTML, links to https, http and mailto only. */
export function renderMarkdown(markdown: string): string {
  return toHtml(makeTree(markdown));
}

/** The text of Markdown without its marks; list items and paragraphs on lines of their own. */
export function formatPlainText(markdown: string): string {
  return toText(makeTree(markdown)).trim();
}

/** What in a Markdown text the sanitizer would drop: offset and a sentence each. */
export function checkMarkdown(markdown: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visitNodes(fromMarkdown(markdown), (node) => {
    const offset = node.position?.start.offset ?? 0;
    const message = describeForbidden(node);
    if (message !== undefined) found.push({ offset, message });
  });
  return found;
}

function makeTree(markdown: string): HastNodes {
  return sanitize(toHast(fromMarkdown(markdown)), ALLOWED);
}

function describeForbidden(node: MdastNodes): string | undefined {
  switch (node.type) {
    case 'html':
      return `Raw HTML is not allowed: ${node.value}.`;
    case 'image':
    case 'imageReference':
      return 'Images are not allowed: a page requests nothing from elsewhere.';
    case 'link':
    case 'definition':
      return LINK.test(node.url) && URL.canParse(node.url)
        ? undefined
        : `The link goes to ${node.url || 'nowhere'}; only absolute https, http and mailto links are allowed.`;
    case 'heading':
      return node.depth === 2 ? undefined : 'Only headings of the second level are allowed.';
    default:
      return undefined;
  }
}

function visitNodes(node: MdastNodes, run: (node: MdastNodes) => void) {
  run(node);
  if ('children' in node) for (const child of node.children) visitNodes(child, run);
}
