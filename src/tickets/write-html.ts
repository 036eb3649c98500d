import type { Nodes } from 'mdast';
import { escapeHtml } from '../text/escape-html.ts';

/** Addresses that a link may lead to where the HTML is pasted. */
const SAFE_URL = /^(?:https?:\/\/|mailto:)/;

const ELEMENTS = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  tableRow: 'tr',
} as const;

/** Writes a tree as HTML: what Jira Cloud, Outlook, Google Docs and Slack take formatted. */
export function writeHtml(nodes: readonly Nodes[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return wrap('code', escapeHtml(node.value));
    case 'code':
      return wrap('pre', wrap('code', escapeHtml(node.value)));
    case 'break':
      return '<br>';
    case 'heading':
      return wrap(`h${node.depth}`, writeHtml(node.children));
    case 'list':
      return wrap(node.ordered ? 'ol' : 'ul', node.children.map(writeItem).join(''));
    case 'link':
      return writeLink(node.url, writeHtml(node.children));
    case 'table':
      return writeTable(node);
    case 'paragraph':
    case 'blockquote':
    case 'listItem':
    case 'strong':
    case 'emphasis':
      return wrap(ELEMENTS[node.type], writeHtml(node.children));
    default:
      return '';
  }
}

/** An item of one paragraph is a line: editors put a gap around a paragraph. */
function writeItem(item: Extract<Nodes, { type: 'listItem' }>): string {
  const [first, ...rest] = item.children;
  const line = first?.type === 'paragraph' ? writeHtml(first.children) : '';
  return wrap('li', line + writeHtml(line === '' ? item.children : rest));
}

function writeLink(url: string, content: string): string {
  return SAFE_URL.test(url) ? `<a href="${escapeHtml(url)}">${content}</a>` : content;
}

function writeTable({ children: [head, ...rows] }: Extract<Nodes, { type: 'table' }>): string {
  const write = (name: string) => (row: Extract<Nodes, { type: 'tableRow' }>) =>
    wrap('tr', row.children.map(({ children }) => wrap(name, writeHtml(children))).join(''));
  const top = head ? wrap('thead', write('th')(head)) : '';
  return wrap('table', top + wrap('tbody', rows.map(write('td')).join('')));
}

function wrap(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
