import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';

/** A field of a mapping, with where it stands in the text. */
export interface FieldPlace {
  name: string;
  /** Offset of its key. */
  start: number;
  /** Offset behind its value, without the line break. */
  end: number;
}

/** The fields of the mapping at a path, in their order. */
export function findFields(text: string, path: readonly (string | number)[] = []): FieldPlace[] {
  const document = parseDocument(text);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(node) ? getFields(node, text) : [];
}

/** The same of every item of the list that a text is. */
export function findItems(text: string): FieldPlace[][] {
  const { contents } = parseDocument(text);
  return isSeq(contents)
    ? contents.items.map((item) => (isMap(item) ? getFields(item, text) : []))
    : [];
}

function getFields(map: YAMLMap, text: string): FieldPlace[] {
  return map.items.map(({ key, value }) => {
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
    const range = (value as { range?: [number, number, number] } | null)?.range;
    const end = range?.[1] ?? keyEnd;
    return {
      name: isScalar(key) ? String(key.value) : '',
      start,
      end: start + text.slice(start, end).trimEnd().length,
    };
  });
}

/** The offset of the end of the line on which an offset is. */
export function findLineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The offset of the start of that line. */
export function findLineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
