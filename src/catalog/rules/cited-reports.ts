import type { Paragraph } from 'mdast';
import { isOutwardLink } from '../markdown.ts';
import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import type { NestedNode } from '../read/markdown-nodes.ts';
import type { Rule } from './rule.ts';

/** What a field report begins with. */
const LABEL = 'Field report:';

/** The label, or what may be meant for it: `Field Report`, `FIELD-REPORTS`. */
const ALIKE = /^\s*field[\s_-]*reports?(?![\p{L}\p{N}])/iu;

const LABEL_FIX = `Begin it with "**${LABEL}** ", or with other words if it is none.`;
const LINK_FIX =
  'Add where it was seen: ([file](https://github.com/owner/repository/blob/<commit>/file.md))';

/** What somebody else saw is marked as that, and can be read at its place. */
export const citedReports: Rule = {
  name: 'cited-reports',
  description: 'A field report begins with its label and links to where it was seen.',
  checkNote(_, tree) {
    return getNestedNodes(tree).flatMap(({ node, parent }) => {
      const words = node.type === 'paragraph' && describe(node, parent);
      return words ? [{ offset: getOffset(node), message: words[0], fix: words[1] }] : [];
    });
  },
};

/** What is wrong with a paragraph, and what to do. */
function describe(
  paragraph: Paragraph,
  parent: NestedNode | undefined,
): [message: string, fix: string] | undefined {
  if (!ALIKE.test(getText(paragraph))) return undefined;
  const [first] = paragraph.children;
  if (first?.type !== 'strong' || getText(first) !== LABEL) {
    return ['The text begins like a field report, but not with the label of one.', LABEL_FIX];
  }
  // A link may stand in a later paragraph of the same list item.
  const isItem = parent?.node.type === 'listItem' && parent.node.children[0] === paragraph;
  const scope = getNestedNodes(isItem ? parent.node : paragraph);
  if (scope.some(({ node }) => node.type === 'link' && isOutwardLink(node.url))) return undefined;
  return ['The field report does not say where it was seen.', LINK_FIX];
}
