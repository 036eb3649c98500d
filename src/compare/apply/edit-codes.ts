import { parse } from 'yaml';
import { codeSchema } from '../../schemas/code.ts';
import { writeCodes } from '../../catalog/write/codes-yaml.ts';
import type { CodeEntry } from '../../catalog/write/codes-yaml.ts';
import { findItems, findLineEnd, findLineStart } from '../../catalog/write/yaml-places.ts';
import type { FieldPlace } from '../../catalog/write/yaml-places.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import type { Edit } from '../../text/apply-edits.ts';

/** New values of an entry's fields; `undefined` takes a field out. */
export type EntryEdit = Partial<CodeEntry>;

/** What happens to a `codes.yaml`. */
export interface CodesEdit {
  /** By code. */
  edits: ReadonlyMap<string, EntryEdit>;
  /** Each behind the code named, or in front of all. */
  additions: readonly { behind: string | undefined; entry: CodeEntry }[];
}

const ORDER = Object.keys(codeSchema.shape);

/**
 * Edits `codes.yaml`: fields that change are written as the serializer writes them, and everything else
 * stays as it is, comments included.
 */
export function editCodes(text: string, { edits, additions }: CodesEdit): string {
  const entries = parse(text) as CodeEntry[];
  const places = findItems(text);
  const all = entries.flatMap((entry, i): Edit[] => {
    const fields = places[i] ?? [];
    const edit = edits.get(entry.code);
    const behind = additions.filter((addition) => addition.behind === entry.code);
    return [
      ...(edit ? editEntry(text, fields, { ...entry, ...edit }, Object.keys(edit)) : []),
      ...(behind.length > 0 ? [addBehind(text, fields, behind)] : []),
    ];
  });
  const first = additions.filter(({ behind }) => behind === undefined);
  const start = findLineStart(text, places[0]?.[0]?.start ?? 0);
  const front = first.map(({ entry }) => `${writeCodes([entry])}\n`).join('');
  return applyEdits(text, [...all, ...(front === '' ? [] : [{ start, end: start, text: front }])]);
}

function addBehind(
  text: string,
  fields: readonly FieldPlace[],
  additions: CodesEdit['additions'],
): Edit {
  const end = findLineEnd(text, fields.at(-1)?.end ?? 0);
  const now = additions.map(({ entry }) => `\n\n${writeCodes([entry]).trimEnd()}`).join('');
  return { start: end, end, text: now };
}

function editEntry(
  text: string,
  fields: readonly FieldPlace[],
  now: CodeEntry,
  changed: readonly string[],
): Edit[] {
  const written = writeCodes([now]);
  const canonical = new Map(
    (findItems(written)[0] ?? []).map(({ name, start, end }) => [name, written.slice(start, end)]),
  );
  const insertions = new Map<number, string>();
  const edits = ORDER.filter((name) => changed.includes(name)).flatMap((name): Edit[] => {
    const place = fields.find((field) => field.name === name);
    const value = canonical.get(name);
    if (place && value !== undefined) return [{ start: place.start, end: place.end, text: value }];
    if (place) return [dropField(text, place)];
    if (value !== undefined) {
      const at = findLineEnd(text, findBefore(fields, name)?.end ?? 0);
      insertions.set(at, `${insertions.get(at) ?? ''}\n  ${value}`);
    }
    return [];
  });
  return [...edits, ...[...insertions].map(([at, value]) => ({ start: at, end: at, text: value }))];
}

/** The last field that stands before one in the order of the schema. */
function findBefore(fields: readonly FieldPlace[], name: string): FieldPlace | undefined {
  return fields.findLast((field) => ORDER.indexOf(field.name) < ORDER.indexOf(name));
}

/** With its line break, and with what is said behind it on its line. */
function dropField(text: string, { start, end }: FieldPlace): Edit {
  return { start: findLineStart(text, start) - 1, end: findLineEnd(text, end), text: '' };
}
