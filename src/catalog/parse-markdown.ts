import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Features } from 'satteri';

/** CommonMark and nothing beside it. */
const COMMON_MARK: Features = {
  gfm: false,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
};

/** What GitHub reads, and front matter. */
export const GITHUB: Features = { ...COMMON_MARK, gfm: true, frontmatter: true };

/**
 * Parses CommonMark, or what `features` add to it; places are in UTF-16 units. Raw HTML comes as nodes of its own: see
 * `catalog/markdown.ts` for what is rendered.
 *
 * The parser is the one that Astro brings, native code, which takes an eighth of the time of one in
 * JavaScript: parsing was a quarter of all reading.
 */
export function parseMarkdown(markdown: string, features = COMMON_MARK): Root {
  // CommonMark asks for the replacement of NUL, which the parser leaves to others.
  return markdownToMdast(markdown.replaceAll('\0', '\ufffd'), { features }) as Root;
}
