import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { makeLine, makeList, makeParagraph, makeText } from '../tickets/nodes.ts';
import { getPublicLink } from './public-address.ts';

/** What a page shows that is no part of what it says. */
const SKIPPED = 'button, script, style, [hidden], [aria-hidden="true"], .sr-only';

const BLOCKS =
  'p, ul, ol, dl, pre, blockquote, h1, h2, h3, h4, h5, h6, div, section, figure, aside';

/** The level of a heading within what is copied, which has its own title. */
const LEVEL = 4;

/** Reads what elements of a page say as a tree of Markdown. */
export function readBlocks(elements: Iterable<Element>): BlockContent[] {
  return [...elements].flatMap(readBlock);
}

/** Reads what stands in a line, without the space at its ends. */
export function readLine(element: Element): PhrasingContent[] {
  return trim([...element.childNodes].flatMap(readInline));
}

function readBlock(element: Element): BlockContent[] {
  if (element.matches(SKIPPED)) return [];
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return [
        { ...makeList([]), ordered: element.localName === 'ol', children: readItems(element) },
      ];
    case 'dl':
      return [makeList(readPairs(element).map(makeLine))];
    case 'pre':
      return [{ type: 'code', value: element.textContent.replace(/\n$/, '') }];
    case 'blockquote':
      return [{ type: 'blockquote', children: readContent(element) }];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: LEVEL, children: readLine(element) }];
    default:
      return readContent(element);
  }
}

/** Names and values of a list of them, each pair of which may stand in an element of its own. */
export function readPairs(list: Element) {
  return [...list.querySelectorAll('dt')].map((name) => ({
    label: name.textContent.trim(),
    value: name.nextElementSibling ? readLine(name.nextElementSibling) : [],
  }));
}

/** What stands in an element: blocks, or else a line. */
function readContent(element: Element): BlockContent[] {
  if ([...element.children].some((child) => child.matches(BLOCKS)))
    return readBlocks(element.children);
  const line = readLine(element);
  return line.length === 0 ? [] : [makeParagraph(...line)];
}

function readItems(list: Element): ListItem[] {
  return [...list.children].map((item) => {
    const inner = [...item.children].filter((child) => child.matches(BLOCKS));
    const line = trim(
      [...item.childNodes].filter((node) => !inner.includes(node as Element)).flatMap(readInline),
    );
    const own = line.length === 0 ? [] : [makeParagraph(...line)];
    return { type: 'listItem', spread: false, children: [...own, ...readBlocks(inner)] };
  });
}

function readInline(node: Node): PhrasingContent[] {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE)
    return [makeText((node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' '))];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  if (element.matches(SKIPPED)) return [];
  const children = [...element.childNodes].flatMap(readInline);
  switch (element.localName) {
    case 'code':
      return [{ type: 'inlineCode', value: element.textContent }];
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children }];
    case 'small':
      return [makeText(' ('), ...children, makeText(')')];
    case 'q':
      return [makeText('"'), ...children, makeText('"')];
    case 'a':
      return readLink(element, children);
    default:
      return children;
  }
}

function readLink(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  const href = element.getAttribute('href');
  return href === null ? children : [{ type: 'link', url: getPublicLink(href), children }];
}

function trim(line: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [line.at(0), line.at(-1)];
  return line
    .map((node) => {
      if (node.type !== 'text') return node;
      let { value } = node;
      if (node === first) value = value.trimStart();
      if (node === last) value = value.trimEnd();
      return makeText(value);
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
