import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { codeSchema } from '../../schemas/code.ts';
import type { Edit } from '../../text/apply-edits.ts';
import { getKeyName } from '../read/yaml-nodes.ts';

const FIELDS = Object.keys(codeSchema.shape);

/** A field of an entry with its lines. */
interface Block {
  place: number;
  text: string;
}

/**
 * Puts the fields of entries of `codes.yaml` in the order in which the import writes them, each with its
 * lines. Entries with comments or empty lines between their fields stay as they are, since nobody can tell
 * what those belong to; so do those whose fields stand on one line, and those with unknown fields.
 */
export function orderFields(text: string): Edit[] {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0 || !isSeq(document.contents)) return [];
  return document.contents.items.flatMap((item) => (isMap(item) ? orderEntry(item, text) : []));
}

function orderEntry(entry: YAMLMap, text: string): Edit[] {
  const places = entry.items.map(({ key }) => FIELDS.indexOf(getKeyName(key)));
  const isKnown = !places.includes(-1) && new Set(places).size === places.length;
  if (!isKnown || places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1))) return [];
  const blocks = cutBlocks(entry, places, text);
  if (!blocks) return [];
  const sorted = blocks.parts.toSorted((a, b) => a.place - b.place);
  const indent = ' '.repeat(blocks.column);
  const joined = sorted.map(({ text: one }) => one).join(indent);
  return [{ start: blocks.start, end: blocks.end, text: joined }];
}

/** The fields from the first key to the end of the last field's lines; all but the first are indented. */
function cutBlocks({ items, flow }: YAMLMap, places: readonly number[], text: string) {
  const starts = items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1));
  const start = starts[0] ?? -1;
  if (flow || starts.includes(-1)) return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const end = getEnd(items.at(-1)?.value, { text, start });
  if (end === undefined) return undefined;
  const lines = starts.map((at) => text.lastIndexOf('\n', at - 1) + 1);
  const isApart = starts.every(
    (at, i) => i === 0 || text.slice(lines[i], at) === ' '.repeat(column),
  );
  if (!isApart) return undefined;
  const parts = starts.map((at, i): Block => {
    const to = i + 1 < starts.length ? (lines[i + 1] ?? end) : end;
    return { place: places[i] ?? 0, text: text.slice(at, to) };
  });
  if (parts.some((part) => /^\s*(?:#.*)?$/m.test(part.text.slice(0, -1)))) return undefined;
  return { start, end, column, parts };
}

/** The end of the line on which a value ends; the range of a block has the empty lines below it as well. */
function getEnd(
  value: unknown,
  { text, start }: { text: string; start: number },
): number | undefined {
  const last = (value as { range?: readonly number[] } | null)?.range?.[1];
  if (last === undefined) return undefined;
  const end = text.indexOf('\n', start + text.slice(start, last).trimEnd().length);
  return end === -1 ? undefined : end + 1;
}
