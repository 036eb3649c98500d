import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from '../catalog/parse-markdown.ts';
import { isPlain } from '../catalog/markdown.ts';

/* What Markdown files are put together from. */

/** The title of a document. */
export function makeTitle(...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth: 1, children };
}

/** The last line of a document: where its page is. */
export function makePermanentLink(url: string): Paragraph {
  return makeParagraph(makeText('Permanent link: '), makeLink(url, makeText(url)));
}

/** A heading of the second level. */
export function makeHeading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [makeText(title)] };
}

/** A list of the items that there are. */
export function makeList(items: readonly (ListItem | false | undefined | '')[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.filter((item) => typeof item === 'object'),
  };
}

/** An item "Name: value"; behind a name that asks stands no colon. */
export function makeItem(name: string, ...value: PhrasingContent[]): ListItem {
  const label = makeText(name.endsWith('?') ? `${name} ` : `${name}: `);
  return { type: 'listItem', spread: false, children: [makeParagraph(label, ...value)] };
}

/** Plain text whose line ends are kept. */
export function makeLines(message: string): PhrasingContent[] {
  return message
    .split('\n')
    .flatMap((line, i) => (i === 0 ? [makeText(line)] : [{ type: 'break' }, makeText(line)]));
}

/** The blocks of a Markdown text. */
export function parseBlocks(markdown: string): BlockContent[] {
  if (isPlain(markdown)) return [makeParagraph(makeText(markdown))];
  return parseMarkdown(markdown).children as BlockContent[];
}

/** What stands in a Markdown text of one line. */
export function parseLine(markdown: string): PhrasingContent[] {
  const [block] = parseBlocks(markdown);
  return block?.type === 'paragraph' ? block.children : [makeText(markdown)];
}

export function makeParagraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function makeText(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Code within a line. What breaks a line would end it, and is a space, as on the page. */
export function makeInlineCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value: value.replaceAll(/[\r\n]+/g, ' ') };
}

export function makeLink(url: string, content: PhrasingContent): PhrasingContent {
  return { type: 'link', url, children: [content] };
}
