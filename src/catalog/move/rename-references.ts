import {
  getLinkedNote,
  isNoteLink,
  makeNoteLink,
  replaceLinks,
  splitNoteId,
} from '../note-links.ts';
import type { CodeMove, Move, VendorMove } from './move.ts';
import { renameInYaml } from './rename-in-yaml.ts';
import type { Rename } from './rename-in-yaml.ts';

const FRONT_MATTER = /^---\n([^]*?\n)---\n/;

/**
 * Renames what a note says of the thing that moves: related codes, and links of its text.
 *
 * @param id the id of the note before the move
 */
export function renameInNote(text: string, id: string, move: Move): string {
  const [vendor] = splitNoteId(id);
  const [front = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const rename: Rename = (value, keys) =>
    keys[0] === 'related' ? renameReference(value, vendor, move) : undefined;
  const renamed = front && `---\n${renameInYaml(yaml, rename)}---\n`;
  return renamed + renameNoteLinks(renameLinks(text.slice(front.length), move), id, move);
}

/** Renames pairs of notes in `alike.yaml`. */
export function renameInAlike(text: string, move: Move): string {
  return renameInYaml(text, (value, [key]) =>
    key === 'notes' ? renameReference(value, '', move) : undefined,
  );
}

/** Renames a code in its vendor's list, and where others of the list are replaced by it. */
export function renameInCodes(text: string, { from, to }: CodeMove): string {
  return renameInYaml(text, (value, [key = '']) =>
    ['code', 'replacedBy'].includes(key) && value === from.code ? to.code : undefined,
  );
}

/** Renames a code in the table of those without a note. */
export function renameInFacets(text: string, { from, to }: CodeMove): string {
  return renameInYaml(text, (value, [key]) =>
    key === 'code' && value === from.code ? to.code : undefined,
  );
}

/** Renames a code where its vendor's answers name it. */
export function renameInVendor(text: string, { from, to }: CodeMove): string {
  const places = ['envelopes/codes', 'success/equals'];
  return renameInYaml(text, (value, keys) =>
    places.includes(keys.join('/')) && value === from.code ? to.code : undefined,
  );
}

/** Renames links to pages of this site in Markdown: `](/mobizon/8/)`, `](/mobizon/#8)`. */
export function renameLinks(markdown: string, move: Move): string {
  const start = move.kind === 'vendor' ? `/${move.from}/` : `/${move.vendor}/`;
  return markdown.replaceAll(/(?<=\]\()\/[^\s)]*/g, (path) => {
    if (!path.startsWith(start)) return path;
    const rest = path.slice(start.length);
    if (move.kind === 'vendor') return `/${move.to}/${rest}`;
    const before = rest.startsWith('#') ? '#' : '';
    const after = rest.slice(before.length + move.from.slug.length);
    const isIt = rest === before + move.from.slug + after && /^(?:$|\/|\.(?:json|md)$)/.test(after);
    return isIt ? start + before + move.to.slug + after : path;
  });
}

/** Renames links to notes: `](8.md)`, `](../../mobizon/notes/8.md)`. */
function renameNoteLinks(markdown: string, id: string, move: Move): string {
  if (!markdown.includes('.md)')) return markdown;
  return replaceLinks(markdown, (url) => {
    const to = isNoteLink(url) ? getLinkedNote(url, id) : undefined;
    if (to === undefined) return undefined;
    const now = makeNoteLink(renameNoteId(id, move), renameNoteId(to, move));
    return now === url ? undefined : now;
  });
}

function renameNoteId(id: string, move: Move): string {
  const [vendor, slug] = splitNoteId(id);
  if (move.kind === 'vendor') return vendor === move.from ? `${move.to}/${slug}` : id;
  return vendor === move.vendor && slug === move.from.slug ? `${vendor}/${move.to.slug}` : id;
}

/** `"8"` of the vendor itself, `"mobizon/8"` of another one. */
function renameReference(reference: string, vendor: string, move: Move): string | undefined {
  const [id = '', slug] = reference.split(/\/(.*)/s);
  if (move.kind === 'vendor') return renameVendor(id, slug, move);
  const isIt =
    slug === undefined
      ? vendor === move.vendor && id === move.from.slug
      : id === move.vendor && slug === move.from.slug;
  if (!isIt) return undefined;
  return slug === undefined ? move.to.slug : `${id}/${move.to.slug}`;
}

function renameVendor(id: string, slug: string | undefined, { from, to }: VendorMove) {
  return slug !== undefined && id === from ? `${to}/${slug}` : undefined;
}
