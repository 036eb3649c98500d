import type { ListItem, PhrasingContent } from 'mdast';
import { getFacets } from '../../catalog/code-facets.ts';
import type { Code } from '../../catalog/catalog.ts';
import { formatVerdict } from '../../catalog/facets.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { getCodePath, hasPage } from '../../catalog/paths.ts';
import { shorten } from '../../catalog/shorten.ts';
import { getSummary } from '../../catalog/summary.ts';
import { makeLink, makeParagraph, makeText } from '../markdown-nodes.ts';
import type { GetUrl } from '../urls.ts';
import { getMarkdownPath } from './markdown-path.ts';

/** UTF-16 units of a vendor's words in a list; the code's own file has all of them. */
const WORDS = 160;

/**
 * A code in a list: its name as a link to its own file or to its row, the vendor's words in quotes, and behind a dash
 * what we say of it.
 */
export function makeCodeItem(code: Code, name: string, getUrl: GetUrl): ListItem {
  const path = getCodePath(code);
  const words = shorten(getSummary(code), WORDS);
  return makeTextItem(
    makeLink(getUrl(hasPage(code) ? getMarkdownPath(path) : path), makeText(name)),
    makeText(words === '' ? '' : `: "${words}"`),
    makeText(makeSaying(code)),
  );
}

/** What is said of this code alone, and in how many words that is known. */
function makeSaying(code: Code): string {
  const { note, noteSection } = code;
  if (noteSection) return '';
  if (note) return ` - ${formatPlainText(note.title)} (${formatVerdict(note)})`;
  const facets = getFacets(code);
  return facets ? ` - ${formatVerdict(facets)}` : '';
}

/** An item of one line; empty texts are left out. */
export function makeTextItem(...parts: readonly PhrasingContent[]): ListItem {
  const written = parts.filter((part) => part.type !== 'text' || part.value !== '');
  return { type: 'listItem', spread: false, children: [makeParagraph(...written)] };
}
