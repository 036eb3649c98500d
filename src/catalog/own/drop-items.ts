import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLSeq } from 'yaml';

/** A list in a YAML file, and which of its items have to go. */
interface Dropped {
  /** The field of the list; empty where the list is the whole file. */
  field: string;
  isGone: (item: Record<string, unknown>) => boolean;
}

interface Cut {
  start: number;
  end: number;
}

/** Takes items out of lists in a YAML text, each with its lines, and leaves every other character as it is. */
export function dropItems(text: string, all: readonly Dropped[]): string {
  const { contents } = parseDocument(text);
  const cuts = all.flatMap(({ field, isGone }): Cut[] => {
    if (field === '') return isSeq(contents) ? cutItems(text, contents, isGone) : [];
    const pair = isMap(contents)
      ? contents.items.find(({ key }) => isScalar(key) && key.value === field)
      : undefined;
    if (!pair || !isSeq(pair.value)) return [];
    const cut = cutItems(text, pair.value, isGone);
    if (cut.length === 0 || cut.length < pair.value.items.length) return cut;
    return [{ start: getStart(text, pair.key), end: cut.at(-1)?.end ?? 0 }];
  });
  const ordered = cuts.toSorted((a, b) => a.start - b.start);
  return ordered.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** Items of a list that is written as lines; one in brackets is nowhere in the content. */
function cutItems(text: string, list: YAMLSeq, isGone: Dropped['isGone']): Cut[] {
  if (list.flow) return [];
  return list.items.flatMap((item, i) => {
    if (!isMap(item) || !isGone(item.toJSON() as Record<string, unknown>)) return [];
    const next = list.items[i + 1] as Node | undefined;
    const end = next ? getStart(text, next) : (item.range?.[2] ?? text.length);
    return [{ start: getStart(text, item), end }];
  });
}

/** Where the line of a node begins. */
function getStart(text: string, node: Node): number {
  return text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1;
}
