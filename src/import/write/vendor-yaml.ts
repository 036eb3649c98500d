import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { SectionDraft } from '../understanding.ts';

/** What an import changes in `vendor.yaml`. */
export interface VendorChange {
  sections: readonly SectionDraft[];
  /** The day on which the document was read. */
  day: string;
  /** Its address and title, where the one who imports gives them. */
  url?: string | undefined;
  title?: string | undefined;
  /** Whether the codes have no notes yet, which the vendor then says. */
  isIncomplete: boolean;
}

const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Puts sections and the day of reading into the text of a `vendor.yaml`; everything else stays. */
export function changeVendorText(text: string, change: VendorChange): string {
  const document = parseDocument(text, { schema: 'core' });
  setSource(document, change);
  addSections(document, change.sections);
  if (change.isIncomplete && !document.has('notes'))
    insertBefore(document, 'sources', 'notes', 'incomplete');
  return document.toString(STYLE);
}

/** The first source is the document that the codes are read from. */
function setSource(document: Document, { day, url, title }: VendorChange) {
  const first = document.getIn(['sources', 0]);
  if (!isMap(first)) return;
  const fields = { ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
  for (const [name, value] of Object.entries(fields)) first.set(name, value);
  const retrieved = document.createNode(day);
  retrieved.type = 'QUOTE_DOUBLE';
  first.set('retrieved', retrieved);
}

/** Those that the vendor has not yet, behind those that it has. */
function addSections(document: Document, sections: readonly SectionDraft[]) {
  const standing = document.get('sections');
  const known = isSeq(standing)
    ? standing.items.map((item) => (isMap(item) ? item.get('id') : undefined))
    : [];
  const added = sections.filter(({ id }) => !known.includes(id));
  if (added.length === 0) return;
  const items = added.map(({ id, title, heading }) =>
    document.createNode({ id, title, ...(heading !== undefined && { heading }) }),
  );
  if (isSeq(standing)) standing.items.push(...items);
  else insertAfter(document, 'sources', 'sections', items);
}

function insertAfter(document: Document, before: string, key: string, value: unknown) {
  const { items } = document.contents as YAMLMap;
  const at = items.findIndex((pair) => String(pair.key) === before);
  items.splice(at === -1 ? items.length : at + 1, 0, document.createPair(key, value) as never);
}

function insertBefore(document: Document, after: string, key: string, value: unknown) {
  const { items } = document.contents as YAMLMap;
  const at = items.findIndex((pair) => String(pair.key) === after);
  items.splice(at === -1 ? items.length : at, 0, document.createPair(key, value) as never);
}
