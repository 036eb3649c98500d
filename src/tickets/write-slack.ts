import type { Nodes } from 'mdast';
import { getLabelled, writeBlocks } from './nodes.ts';

/**
 * A word with a sign that Slack reads: marks of bold, italic, strike and code, links and mentions in angle
 * brackets, `@name`, `#channel`, `:emoji:`, and a letter of quotation at its beginning.
 */
const READ =
  /[*~`<>&]|(?<![\p{L}\p{N}])[@#](?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:[\w+'-]+:/u;

const WORD = /\S+/g;

/** What stands around a word and not in it. */
const BEFORE = new Set('"\'(');
const BEHIND = new Set('"\').,;');

/**
 * Writes a tree as Slack's own marks (mrkdwn), for those who have "Format messages with markup" on; all
 * others paste the HTML beside it. Slack knows no escape: a word that it would read stands as code. What
 * is written into its field links addresses by itself, and knows no link with another text.
 */
export function writeSlack(nodes: readonly Nodes[]): string {
  return writeBlocks(nodes, writeBlock);
}

function writeBlock(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return wrap('*', writeLine(node.children));
    case 'paragraph':
      return writeLine(node.children);
    case 'blockquote':
      return writeSlack(node.children)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'code':
      return `\`\`\`\n${node.value.replaceAll('```', '`\u2060``')}\n\`\`\``;
    case 'list':
      return writeList(node, '');
    case 'table':
      // It knows no tables: a row is a line of a list.
      return getLabelled(node)
        .map((cells) => `• ${cells.map(writeLine).join(' · ')}`)
        .join('\n');
    default:
      return '';
  }
}

function writeList({ ordered, start, children }: Extract<Nodes, { type: 'list' }>, indent: string) {
  const lines: string[] = children.map((item, i) => {
    const mark = ordered ? `${(start ?? 1) + i}.` : '•';
    const parts = item.children.map((child) =>
      child.type === 'list' ? writeList(child, `${indent}    `) : indent + writeBlock(child),
    );
    return `${indent}${mark} ${parts.join('\n').trimStart()}`;
  });
  return lines.join('\n');
}

function writeLine(nodes: readonly Nodes[]): string {
  return nodes.map(writeInline).join('');
}

function writeInline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return shield(node.value);
    case 'inlineCode':
      return makeCode(node.value);
    case 'break':
      return '\n';
    case 'strong':
      return wrap('*', writeLine(node.children));
    case 'emphasis':
      return wrap('_', writeLine(node.children));
    case 'link': {
      const [text] = node.children;
      const isAddress = text?.type === 'text' && text.value === node.url;
      return isAddress ? node.url : `${writeLine(node.children)} (${node.url})`;
    }
    default:
      return '';
  }
}

/** Puts words that Slack would read between marks of code; what is around a word stays outside. */
function shield(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(WORD, (word) => (READ.test(word) ? shieldWord(word) : word));
}

function shieldWord(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end - 1 && BEFORE.has(word.charAt(start))) start++;
  while (end > start + 1 && BEHIND.has(word.charAt(end - 1))) end--;
  return word.slice(0, start) + makeCode(word.slice(start, end)) + word.slice(end);
}

/** Code has no escape either: a letter that looks alike stands for its mark. */
function makeCode(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', 'ˋ').trim();
  return line === '' ? '' : `\`${line}\``;
}

/** Marks around code would show as they are. */
function wrap(mark: string, content: string): string {
  return /[`*_]/.test(content) || content.trim() === '' ? content : mark + content + mark;
}
