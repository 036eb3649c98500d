import { parse, stringify } from 'yaml';
import type { Section } from '../../schemas/section.ts';
import type { Source } from '../../schemas/source.ts';
import { findFields, findLineEnd, findLineStart, makeEdits } from './yaml-places.ts';
import type { Edit } from './yaml-places.ts';

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
  const { sources, sections } = parse(text) as { sources: Source[]; sections?: unknown[] };
  const at = sources.findIndex(({ id }) => id === edit.read.id);
  const fields = findFields(text, ['sources', at]);
  const top = findFields(text);
  const own = fields.find(({ name }) => name === 'retrieved');
  const url = fields.find(({ name }) => name === 'url');
  const edits: Edit[] = [];
  if (own) edits.push({ ...own, now: `retrieved: ${JSON.stringify(edit.read.day)}` });
  if (edit.read.url !== undefined && url) edits.push({ ...url, now: `url: ${edit.read.url}` });
  const sourceEnd = findLineEnd(text, Math.max(...fields.map(({ end }) => end)));
  const indent = getIndent(text, fields[0]?.start ?? 0);
  if (edit.before) edits.push(insert(sourceEnd, formatItem(edit.before, indent)));
  edits.push(...addSections(text, edit.sections, sections?.length ?? 0));
  if (edit.isIncomplete) edits.push(...markIncomplete(text, top));
  return makeEdits(text, edits);
}

function addSections(text: string, sections: readonly Section[], count: number): Edit[] {
  if (sections.length === 0) return [];
  const last = findFields(text, ['sections', count - 1]);
  if (last.length > 0) {
    const end = findLineEnd(text, Math.max(...last.map((field) => field.end)));
    const indent = getIndent(text, last[0]?.start ?? 0);
    return [insert(end, sections.map((section) => formatItem(section, indent)).join(''))];
  }
  const before = findFields(text).find(({ name }) => name === 'sources');
  const end = findLineEnd(text, before?.end ?? text.length);
  return [insert(end, `\nsections:${sections.map((one) => formatItem(one, 2)).join('')}`)];
}

function markIncomplete(text: string, top: ReturnType<typeof findFields>): Edit[] {
  const own = top.find(({ name }) => name === 'notes');
  if (own) return [{ ...own, now: 'notes: incomplete' }];
  const language = top.find(({ name }) => name === 'language');
  return [insert(findLineEnd(text, language?.end ?? 0), '\nnotes: incomplete')];
}

/** How many blanks stand before the dash of an item whose first field is at an offset. */
function getIndent(text: string, offset: number): number {
  return Math.max(0, offset - findLineStart(text, offset) - 2);
}

function formatItem(item: object, indent: number): string {
  const lines = Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      name === 'retrieved' || name === 'id'
        ? `${name}: ${name === 'id' && /^[a-z]/.test(String(value)) ? String(value) : JSON.stringify(value)}`
        : `${name}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`,
    );
  const blanks = ' '.repeat(indent);
  return lines.map((line, i) => `\n${blanks}${i === 0 ? '- ' : '  '}${line}`).join('');
}

function insert(at: number, now: string): Edit {
  return { start: at, end: at, now };
}
