import { getNotedSection } from './class-notes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { getReferencePath, getSectionPath } from './paths.ts';
import type { CodePlace } from './paths.ts';
import { getNestedNodes } from './read/markdown-nodes.ts';

/*
 * A note links another one as files do: `994.md`, `../../http/notes/429.md`. Read with the catalog, the
 * address is the path of its page, `/kra-etims/994/`; what is published has that below the base.
 */

/** A relative path to a Markdown file, as it stands in a text. */
const NOTE_LINK = /^(?![/.]*\/\/)[^/:?#][^:?#]*\.md$/;
const SOME_NOTE_LINK = /\]\([^/:)][^:)]*\.md\)/;
const SOME_PATH = '](/';
const FILE = /^\/([^/]+)\/notes\/(.+)\.md$/;

/** Whether an address has the form of a link to another note. */
export function isNoteLink(url: string): boolean {
  return NOTE_LINK.test(url);
}

/** The id of the note that a link of another note is to; undefined where no note can be. */
export function getLinkedNote(url: string, from: string): string | undefined {
  const { pathname } = new URL(url, `https://content.invalid${getFile(from)}`);
  const [, vendor, slug] = FILE.exec(decodeURI(pathname)) ?? [];
  return vendor === undefined || slug === undefined ? undefined : `${vendor}/${slug}`;
}

/** The link from one note to another: `429.md`, `../../http/notes/429.md`. */
export function makeNoteLink(from: string, to: string): string {
  const [source, target] = [from, to].map((id) => getFile(id).split('/').slice(1)) as [
    string[],
    string[],
  ];
  let shared = 0;
  while (shared < source.length - 1 && source[shared] === target[shared]) shared++;
  return encodeURI('../'.repeat(source.length - 1 - shared) + target.slice(shared).join('/'));
}

/** Puts the paths of pages in place of links to notes. */
export function placeNoteLinks(
  body: string,
  from: string,
  getPath: (noteId: string) => string | undefined,
): string {
  if (!SOME_NOTE_LINK.test(body)) return body;
  return replaceLinks(body, (url) => {
    const to = isNoteLink(url) ? getLinkedNote(url, from) : undefined;
    return to && getPath(to);
  });
}

/** Where a note is found: the page or row of its code, or the section that it is on. */
export function getNotePath(noteId: string, code: CodePlace | undefined): string | undefined {
  const [vendor, slug] = splitNoteId(noteId);
  const section = getNotedSection(slug);
  if (section !== undefined)
    return getSectionPath({ id: vendor, classNotes: { size: 1 } }, section);
  return code && getReferencePath(code);
}

/** The vendor's id, and the name of the note there. */
export function splitNoteId(noteId: string): [vendor: string, slug: string] {
  const at = noteId.indexOf('/');
  return [noteId.slice(0, at), noteId.slice(at + 1)];
}

/** Puts whole addresses in place of the paths of pages, for a text that is read elsewhere. */
export function makeLinksWhole(body: string, getUrl: (path: string) => string): string {
  if (!body.includes(SOME_PATH)) return body;
  return replaceLinks(body, (url) => (url.startsWith('/') ? getUrl(url) : undefined));
}

/** Puts other addresses in place of those of links, and leaves every other character as it is. */
export function replaceLinks(
  markdown: string,
  getAddress: (url: string) => string | undefined,
): string {
  const edits = getNestedNodes(parseMarkdown(markdown)).flatMap(({ node }) => {
    const now = node.type === 'link' ? getAddress(node.url) : undefined;
    const end = node.position?.end.offset;
    if (node.type !== 'link' || now === undefined || end === undefined) return [];
    const start = end - 1 - node.url.length;
    return markdown.slice(start - 2, end) === `](${node.url})`
      ? [{ start, end: end - 1, now }]
      : [];
  });
  return edits.reduceRight(
    (all, { start, end, now }) => all.slice(0, start) + now + all.slice(end),
    markdown,
  );
}

function getFile(noteId: string): string {
  const [vendor, slug] = splitNoteId(noteId);
  return `/${vendor}/notes/${slug}.md`;
}
