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

/** What ordering the fields of a file comes to. */
export interface Ordering {
  edits: Edit[];
  /** How many entries are in another order and stay so. */
  left: number;
}

/**
 * Puts the fields of entries of `codes.yaml` in the order in which the import writes them, each with its
 * lines and the comments right above it. Entries with an empty line between their fields stay as they are,
 * since nobody can tell what belongs to what; so do those whose fields stand on one line, those whose first
 * field would have a comment above it, and those with unknown fields.
 */
export function orderFields(text: string): Ordering {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0 || !isSeq(document.contents)) return { edits: [], left: 0 };
  const wrong = document.contents.items.filter((item) => isMap(item)).filter(isOutOfOrder);
  const edits = wrong.flatMap((entry) => orderEntry(entry, text) ?? []);
  return { edits, left: wrong.length - edits.length };
}

function getPlaces({ items }: YAMLMap): number[] {
  return items.map(({ key }) => FIELDS.indexOf(getKeyName(key)));
}

/** Unknown and doubled fields have no order. */
function isOutOfOrder(entry: YAMLMap): boolean {
  const places = getPlaces(entry);
  const isKnown = !places.includes(-1) && new Set(places).size === places.length;
  return isKnown && places.some((place, i) => place < (places[i - 1] ?? -1));
}

function orderEntry(entry: YAMLMap, text: string): Edit | undefined {
  const blocks = cutBlocks(entry, text);
  if (!blocks) return undefined;
  const { start, end, column, parts } = blocks;
  const [first, ...others] = parts.toSorted((a, b) => a.place - b.place);
  // Behind the dash stands no comment.
  if (!first || first.text.trimStart().startsWith('#')) return undefined;
  const joined = [first, ...others].map((part) => part.text).join('');
  return { start, end, text: joined.slice(column) };
}

/** The fields, each with its indented lines and the comments above it; `start` is that of the first key. */
function cutBlocks(entry: YAMLMap, text: string) {
  const { items, flow } = entry;
  const places = getPlaces(entry);
  const starts = items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1));
  const start = starts[0] ?? -1;
  if (flow || starts.includes(-1)) return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const indent = ' '.repeat(column);
  const parts: Block[] = [];
  let from = start;
  for (const [i, at] of starts.entries()) {
    const to = getEnd(items[i]?.value, { text, start: at });
    // Between two fields stand comments and the indent, or something whose place nobody can tell.
    if (to === undefined || !/^(?: *#.*\n)*$/.test(text.slice(from, at - (i && column))))
      return undefined;
    if (i > 0 && text.slice(at - column, at) !== indent) return undefined;
    parts.push({ place: places[i] ?? 0, text: (i === 0 ? indent : '') + text.slice(from, to) });
    from = to;
  }
  return { start, end: from, column, parts };
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
