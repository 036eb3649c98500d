import { parse } from 'yaml';
import { addItems, sayIncomplete, setText } from '../../catalog/write/vendor-edits.ts';
import { applyEdits } from '../../text/apply-edits.ts';
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

/** The first source is the document that the codes are read from. */
const SOURCE = ['sources', 0];

/** What of a `vendor.yaml` a change goes by. */
interface Standing {
  notes?: unknown;
  sections?: readonly { id?: unknown }[] | null;
}

/**
 * Puts sections and the day of reading into the text of a `vendor.yaml`; everything else stays as it
 * is, comments, quotes and line breaks included.
 */
export function changeVendorText(text: string, change: VendorChange): string {
  const { day, url, title } = change;
  const standing = parse(text) as Standing;
  const known = (standing.sections ?? []).map(({ id }) => id);
  const sections = change.sections.filter(({ id }) => !known.includes(id));
  // One after the other: two new fields may stand behind the same one.
  const steps = [
    (now: string) => setSource(now, 'title', title, 'id'),
    (now: string) => setSource(now, 'url', url, 'title'),
    (now: string) => setSource(now, 'retrieved', day, 'url'),
    (now: string) =>
      addItems(
        now,
        'sections',
        sections.map(({ id, title: called, heading }) => ({ id, title: called, heading })),
      ),
    (now: string) =>
      change.isIncomplete && standing.notes === undefined ? [sayIncomplete(now)] : [],
  ];
  return steps.reduce((now, step) => applyEdits(now, step(now)), text);
}

function setSource(text: string, name: string, value: string | undefined, behind: string) {
  return value === undefined ? [] : setText(text, SOURCE, { name, value, behind });
}
