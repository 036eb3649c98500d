import type { BlockContent, PhrasingContent } from 'mdast';
import { getRowPath } from '../catalog/paths.ts';
import type { Entry } from '../tickets/entry.ts';
import { makeParagraph, makeText } from '../tickets/nodes.ts';
import { getPublicLink, getPublicUrl } from './public-address.ts';
import { readBlocks, readLine, readPairs } from './read-blocks.ts';

/** What the page of a code shows beside what it says of it. */
const FRAME =
  '.crumbs, .code-title, .key, .message, .badge, .words, .change, .actions, .neighbours, .report, .permanent, .printed';

/**
 * Reads a code from its page, or from its part of the file to carry: all that is copied of it stands there, so
 * that it can be copied without another request, from whatever copy of the site is read.
 */
export function readEntry(root: HTMLElement): Entry {
  const { code = '' } = root.dataset;
  const quotation = root.querySelector('.words blockquote');
  const key = root.querySelector('.key > code')?.textContent;
  const message = getText(root.querySelector('.words blockquote :is(p, li, pre), .message'));
  return {
    product: getText(root.querySelector('.crumbs > a, h3 > small')),
    code,
    ...(key !== undefined && { key }),
    url: getOwnUrl(root),
    badges: [...root.querySelectorAll('.badge')].map(getText),
    attribution: readAttribution(root.querySelector('figcaption')),
    ...(message !== '' && { message }),
    words: quotation ? readBlocks(quotation.children) : [],
    ...readOurs(getOurs(root)),
    changes: readBlocks(root.querySelectorAll('.change')),
    rest: dropOthers(readRest(root)),
  };
}

/** In the file to carry a code without a page has the words on its section, which stand above it. */
function getOurs(root: HTMLElement): HTMLElement | null {
  const place = root.dataset.row === undefined ? root : root.parentElement;
  return place?.querySelector<HTMLElement>('.words.ours') ?? null;
}

/** The line above the vendor's words, without the colon that leads to them. */
function readAttribution(line: Element | null): PhrasingContent[] {
  const content = line ? readLine(line) : [];
  const last = content.at(-1);
  return last?.type === 'text'
    ? [...content.slice(0, -1), makeText(last.value.replace(/:$/, ''))]
    : content;
}

function readOurs(ours: HTMLElement | null): Pick<Entry, 'lead' | 'meaning' | 'verdict' | 'note'> {
  const lead = getText(ours?.querySelector('.by:not(.missing)'))
    .replace(/:$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const title = ours?.querySelector('.by:not(.missing) + p');
  const verdict = ours?.querySelector('.verdict');
  const rest = [...(ours?.children ?? [])].filter(
    (child) => child !== title && child !== verdict && !child.matches('.by'),
  );
  return {
    ...(lead !== '' && { lead }),
    meaning: title ? readLine(title) : [],
    verdict: verdict ? readPairs(verdict) : [],
    note: readBlocks(rest),
  };
}

/** All that stands beside the words: where and how it arrives, and what to read beside it. */
function readRest(root: HTMLElement): BlockContent[] {
  const parts = [...root.children].filter(
    (child) => !child.matches(FRAME) && !child.querySelector('.change, .badge'),
  );
  return readBlocks(parts);
}

/** Who has the same number says nothing of this code: a link to them is enough. */
function dropOthers(blocks: readonly BlockContent[]): BlockContent[] {
  const root = getPublicUrl('/code/');
  const sections = blocks.reduce<BlockContent[][]>((all, block) => {
    if (block.type === 'heading' || all.length === 0) all.push([]);
    all.at(-1)?.push(block);
    return all;
  }, []);
  return sections.flatMap((section) => {
    const way = section
      .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      .find((node) => node.type === 'link' && node.url.startsWith(root));
    return way ? [makeParagraph(makeText('Others have the same code: '), way)] : section;
  });
}

function getOwnUrl(root: HTMLElement): string {
  const { vendor = '', row } = root.dataset;
  if (row !== undefined) return getPublicUrl(getRowPath(vendor, row));
  // In the file to carry each code has the path of its page as its id.
  if (root.id.startsWith('/')) return getPublicUrl(root.id);
  const canonical = root.ownerDocument.querySelector('link[rel=canonical]')?.getAttribute('href');
  return getPublicLink(URL.parse(canonical ?? '')?.pathname ?? location.pathname);
}

function getText(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}
