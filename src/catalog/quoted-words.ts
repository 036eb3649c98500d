import type { Code, Vendor } from './catalog.ts';
import { isSaying } from './saying.ts';

/*
 * Whose words a page quotes. A vendor is a company that says something of its API; a standard is a list
 * or a program, which has names and texts and says nothing.
 */

/** The head of a column with what is quoted of codes, of one catalog or of several kinds. */
export function getWordsLabel(vendors: readonly Pick<Vendor, 'kind'>[]): string {
  const kinds = new Set(vendors.map(({ kind }) => kind));
  if (kinds.size > 1) return 'Documented as';
  return kinds.has('standard') ? 'Name and text' : "The vendor's words";
}

/** Whether anything is quoted of a code beside its name. */
export function hasWords({ message, description }: Pick<Code, 'message' | 'description'>): boolean {
  return message !== undefined || isSaying(description);
}

/** What says that a page can be mended: a link to the file that it quotes from. */
export function getEditLabel({ kind }: Pick<Vendor, 'kind'>): string {
  return kind === 'standard' ? 'Edit what is quoted' : "Edit the vendor's words";
}

/**
 * What leads to the document that is quoted: `SYE says, in `, `Quoted from `, `Listed in `. Of a code that
 * is gone nobody says anything any more: `SYE said, in `.
 */
export function formatQuoting(code: Code): string {
  if (code.vendor.kind === 'standard') return hasWords(code) ? 'Quoted from ' : 'Listed in ';
  return `${formatBriefQuoting(code)}${hasWords(code) ? ', in ' : ' in '}`;
}

/** The same where the document stands behind it in brackets: `SYE says`, `Documented`, `Listed`. */
export function formatBriefQuoting(code: Code): string {
  const { kind, name } = code.vendor;
  if (kind === 'standard') return hasWords(code) ? 'Documented' : 'Listed';
  const [says, lists] =
    code.removedSince === undefined ? ['says', 'lists it'] : ['said', 'listed it'];
  return `${name} ${hasWords(code) ? says : lists}`;
}
