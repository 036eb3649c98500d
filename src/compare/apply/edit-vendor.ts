import { parse } from 'yaml';
import { addBehind, addItems, sayIncomplete } from '../../catalog/write/vendor-edits.ts';
import type { Section } from '../../schemas/section.ts';
import type { Source } from '../../schemas/source.ts';
import { findFields } from '../../catalog/write/yaml-places.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import type { Edit } from '../../text/apply-edits.ts';

/** What happens to a `vendor.yaml`. */
export interface VendorEdit {
  /** The source that was read anew, and when. */
  read: { id: string; day: string; url?: string | undefined };
  /** The state of it before, where codes still quote it. */
  before?: Source | undefined;
  sections: readonly Section[];
  /** Codes are there that no note explains. */
  isIncomplete: boolean;
}

/** Edits `vendor.yaml`: what does not change stays as it is, comments included. */
export function editVendor(text: string, edit: VendorEdit): string {
  const { sources } = parse(text) as { sources: Source[] };
  const at = sources.findIndex(({ id }) => id === edit.read.id);
  const fields = findFields(text, ['sources', at]);
  const top = findFields(text);
  const own = fields.find(({ name }) => name === 'retrieved');
  const url = fields.find(({ name }) => name === 'url');
  const edits: Edit[] = [];
  if (own) edits.push({ ...own, text: `retrieved: ${JSON.stringify(edit.read.day)}` });
  if (edit.read.url !== undefined && url) edits.push({ ...url, text: `url: ${edit.read.url}` });
  if (edit.before) edits.push(addBehind(text, ['sources', at], edit.before));
  edits.push(...addItems(text, 'sections', edit.sections));
  if (edit.isIncomplete) edits.push(...markIncomplete(text, top));
  return applyEdits(text, edits);
}

function markIncomplete(text: string, top: ReturnType<typeof findFields>): Edit[] {
  const own = top.find(({ name }) => name === 'notes');
  if (own) return [{ ...own, text: 'notes: incomplete' }];
  return [sayIncomplete(text, top)];
}
