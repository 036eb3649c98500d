import { getNotedSection } from '../class-notes.ts';
import { getLinkedNote, isNoteLink, makeNoteLink, splitNoteId } from '../note-links.ts';
import { getNestedNodes, getOffset } from '../read/markdown-nodes.ts';
import { getNearestWord } from '../read/suggestion.ts';
import type { NotePlace, Rule } from './rule.ts';

/** A link to another note leads to one that is there. */
export const knownNoteLinks: Rule = {
  name: 'known-note-links',
  description: 'A relative link of a note leads to another note, by the shortest path to its file.',
  checkNote({ body }, tree, place) {
    return getNestedNodes(tree).flatMap(({ node }) => {
      if (node.type !== 'link' || !isNoteLink(node.url)) return [];
      const words = describe(node.url, place) ?? describeWriting(node, body, place);
      return words ? [{ offset: getOffset(node), message: words[0], fix: words[1] }] : [];
    });
  },
};

type Words = [message: string, fix: string];

/** What is wrong with where a link leads. */
function describe(url: string, { id, noteIds }: NotePlace): Words | undefined {
  const to = getLinkedNote(url, id);
  if (to === id) return ['The note links to itself.', 'Write the text without a link.'];
  if (to !== undefined && noteIds.has(to)) return undefined;
  return [`There is no note ${url} to link to.`, suggest(to, { id, noteIds })];
}

function suggest(to: string | undefined, { id, noteIds }: NotePlace): string {
  const otherwise =
    'Link to a note that is there, [994](994.md) or [HTTP 429](../../http/notes/429.md), or write ' +
    'the text without a link.';
  if (to === undefined) return otherwise;
  const [vendor, slug] = splitNoteId(to);
  const near = [...noteIds].filter((one) => one.startsWith(`${vendor}/`));
  // A number that is nearly another one is another code.
  const isName = getNotedSection(slug) !== undefined || !/\d/.test(slug);
  const meant = near.includes(to.toLowerCase())
    ? to.toLowerCase()
    : isName
      ? getNearestWord(to, near)
      : undefined;
  return meant === undefined ? otherwise : `Did you mean ${makeNoteLink(id, meant)}?`;
}

/** What is wrong with how it is written: moving a note finds the plain form only. */
function describeWriting(
  {
    url,
    position,
  }: { url: string; position?: { end: { offset?: number | undefined } } | undefined },
  body: string,
  { id }: NotePlace,
): Words | undefined {
  const wanted = makeNoteLink(id, getLinkedNote(url, id) ?? '');
  if (body.slice(0, position?.end.offset).endsWith(`](${wanted})`)) return undefined;
  return [
    `The link to ${url} has a shorter or plainer form.`,
    `Write it like this: [text](${wanted})`,
  ];
}
