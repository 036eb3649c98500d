import type { Link, Nodes, Root } from 'mdast';
import { isOutwardLink, isPlain } from '../markdown.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { getText } from './markdown-nodes.ts';

/** Lists and quotations in one another; deeper ones are no text for people, and rendering recurses. */
const MAX_DEPTH = 20;

/** Addresses that Google Docs and Outlook put in front of those that people copy. */
const DETOUR =
  /^https:\/\/(?:www\.google\.[a-z.]+\/url|[\w.]+\.safelinks\.protection\.outlook\.com\/)\?/;

/** Something in a Markdown text that would be dropped without a word, or not come out as written. */
export interface MarkdownProblem {
  /** Where it begins in the text. */
  offset: number;
  message: string;
  fix: string;
}

type Words = Omit<MarkdownProblem, 'offset'>;
type IsInward = (url: string) => boolean;

/** Finds what a Markdown text must not hold, in its order. */
export function checkMarkdown(markdown: string): MarkdownProblem[] {
  if (isPlain(markdown)) return [];
  return checkTree(parseMarkdown(markdown));
}

/**
 * Does the same for Markdown that is parsed already.
 *
 * @param isInward which links may stand there beside those that lead out of the site
 */
export function checkTree(tree: Root, isInward: IsInward = () => false): MarkdownProblem[] {
  return checkNode(tree, 0, isInward);
}

/** Does the same for Markdown of one line, which must not become a list, a heading or a quotation. */
export function checkInlineMarkdown(markdown: string): MarkdownProblem[] {
  if (isPlain(markdown)) return [];
  const tree = parseMarkdown(markdown);
  const [block] = tree.children;
  const found = checkTree(tree);
  if (found.length > 0 || !block) return found;
  if (block.type === 'paragraph' && tree.children.length === 1) return found;
  const message = `As Markdown, the line is a ${block.type}, not a sentence.`;
  return [
    { offset: 0, message, fix: 'Put \\ before the sign that it begins with: "404\\. No page".' },
  ];
}

function checkNode(node: Nodes, depth: number, isInward: IsInward): MarkdownProblem[] {
  const offset = node.position?.start.offset ?? 0;
  const words = depth > MAX_DEPTH ? TOO_DEEP : describeForbidden(node, isInward);
  if (words) return [{ offset, ...words }];
  return 'children' in node
    ? node.children.flatMap((child) => checkNode(child, depth + 1, isInward))
    : [];
}

const TOO_DEEP: Words = { message: 'The text is nested too deeply.', fix: 'Write it flat.' };

function describeForbidden(node: Nodes, isInward: IsInward): Words | undefined {
  switch (node.type) {
    case 'html':
      return {
        message: `Raw HTML is not allowed: ${node.value}`,
        fix: 'Write it as Markdown; text with < and > in it stands between backticks.',
      };
    case 'image':
    case 'imageReference':
      return {
        message: 'Images are not allowed: a page requests nothing from elsewhere.',
        fix: 'Remove it, or link to it: [what it shows](https://…).',
      };
    case 'definition':
      return {
        message: `"[${node.label}]:" at the beginning of a line defines a link and shows nothing.`,
        fix: 'Write the address where the link is, [text](https://…); for plain text, put \\ before [.',
      };
    case 'link':
      return describeLink(node, isInward);
    case 'heading':
      return node.depth === 2
        ? undefined
        : {
            message: 'Only headings of the second level are allowed.',
            fix: 'Begin it with "## "; what is no heading, such as an item of a list, with "- " or "1. ".',
          };
    case 'thematicBreak':
      return { message: 'The line is a rule, which is not shown.', fix: 'Remove it.' };
    default:
      return undefined;
  }
}

function describeLink(link: Link, isInward: IsInward): Words | undefined {
  const { url, title } = link;
  if (!isOutwardLink(url) && !isInward(url)) {
    return {
      message: `The link goes to ${url || 'nowhere'}; it must be absolute https, http or mailto.`,
      fix: 'Write the whole address, https://…, or the text without a link.',
    };
  }
  if (getText(link).trim() === '') {
    const message = 'The link has no text, so that nobody sees it.';
    return { message, fix: `Write what it leads to: [text](${url})` };
  }
  if (/^https?:\/\/[^/?#]*@/.test(url)) {
    const message = 'The link has a name or a password in front of its host.';
    return { message, fix: 'Write the address without it, and have the password changed.' };
  }
  const target = getTarget(url);
  if (target !== undefined)
    return { message: 'The link goes by way of another site.', fix: `Write ${target}` };
  if (typeof title !== 'string') return undefined;
  return { message: `The title "${title}" of the link is not shown.`, fix: 'Write it as text.' };
}

/** Where a link leads that Google Docs or Outlook has made a detour of. */
function getTarget(url: string): string | undefined {
  if (!DETOUR.test(url)) return undefined;
  const { searchParams } = new URL(url);
  return searchParams.get('q') ?? searchParams.get('url') ?? undefined;
}
