import { isCollection, isMap, isSeq, parse, parseDocument, stringify } from 'yaml';
import type { Document } from 'yaml';
import { findFields, findLineEnd, findLineStart } from './yaml-places.ts';
import type { Edit } from '../../text/apply-edits.ts';
import type { FieldPlace } from './yaml-places.ts';

/** A part of `vendor.yaml` that is a list of named things: a source or a section. */
export type VendorItem = Readonly<Record<string, string | undefined>>;

/** Puts items behind those of a list of `vendor.yaml`; where there is none, a list behind `sources`. */
export function addItems(text: string, name: string, items: readonly VendorItem[]): Edit[] {
  if (items.length === 0) return [];
  const list = parseDocument(text).get(name);
  if (isSeq(list) && list.items.length > 0)
    return [addBehind(text, [name, list.items.length - 1], ...items)];
  const now = `\n${name}:${items.map((item) => formatItem(item, 2)).join('')}`;
  const fields = findFields(text);
  const empty = fields.find((field) => field.name === name);
  // An empty list stands on its line: `sections: []`, or nothing behind the colon.
  if (empty) return [{ ...empty, text: now.slice(1) }];
  const before = fields.find((field) => field.name === 'sources');
  return [insert(findLineEnd(text, before?.end ?? text.length), now)];
}

/** Sets a text of the item at a path: in its place, or behind the field named. */
export function setText(
  text: string,
  path: readonly (string | number)[],
  { name, value, behind }: { name: string; value: string; behind: string },
): Edit[] {
  const fields = findFields(text, path);
  const own = fields.find((field) => field.name === name);
  const isFlow = isInFlow(parseDocument(text), path);
  if (own) return [{ ...own, text: formatAs(text.slice(own.start, own.end), name, value) }];
  const now = formatField(name, value, isFlow);
  const before = fields.find((field) => field.name === behind) ?? fields.at(-1);
  if (!before) return [];
  if (isFlow) return [insert(before.end, `, ${now}`)];
  const indent = before.start - findLineStart(text, before.start);
  return [insert(findLineEnd(text, before.end), `\n${' '.repeat(indent)}${now}`)];
}

/** Says that codes are there which no note explains, where nothing is said of it. */
export function sayIncomplete(text: string, top: readonly FieldPlace[] = findFields(text)): Edit {
  const language = top.find(({ name }) => name === 'language') ?? top[0];
  return insert(findLineEnd(text, language?.end ?? 0), '\nnotes: incomplete');
}

/** Puts items behind the item at a path, in the way in which that one is written. */
export function addBehind(
  text: string,
  path: readonly (string | number)[],
  ...items: VendorItem[]
): Edit {
  const document = parseDocument(text);
  const item: unknown = document.getIn(path, true);
  const [start = 0, end = 0] = isMap(item) ? (item.range ?? []) : [];
  const last = text.slice(0, end).trimEnd().length;
  if (isInFlow(document, path.slice(0, -1)))
    return insert(last, items.map((one) => `, ${formatFlow(one)}`).join(''));
  const dash = text.slice(findLineStart(text, start), start).indexOf('-');
  const now = items.map((one) => formatItem(one, Math.max(0, dash))).join('');
  return insert(findLineEnd(text, last), now);
}

/** Whether the item at a path, or what it stands in, is written in braces. */
function isInFlow(document: Document, path: readonly (string | number)[]): boolean {
  return path.some((_, at) => {
    const node: unknown = document.getIn(path.slice(0, at + 1), true);
    return isCollection(node) && node.flow === true;
  });
}

function formatItem(item: VendorItem, indent: number): string {
  const blanks = ' '.repeat(indent);
  return getFields(item)
    .map(([name, value], i) => `\n${blanks}${i === 0 ? '- ' : '  '}${formatField(name, value)}`)
    .join('');
}

function formatFlow(item: VendorItem): string {
  const fields = getFields(item).map(([name, value]) => formatField(name, value, true));
  return `{ ${fields.join(', ')} }`;
}

function getFields(item: VendorItem): [string, string][] {
  return Object.entries(item).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
}

/** A value as the one before it is quoted; the very same text where it is the same value. */
function formatAs(standing: string, name: string, value: string): string {
  const { [name]: was } = parse(standing) as Record<string, unknown>;
  if (was === value) return standing;
  const isSingle = standing.endsWith("'") && !/['\\]/.test(value);
  return isSingle ? `${name}: '${value}'` : formatField(name, value, standing.endsWith('"'));
}

/** Days and ids in quotes where a reader of YAML could take them for something else. */
function formatField(name: string, value: string, isFlow = false): string {
  const isPlain = name === 'id' ? /^[a-z]/.test(value) : name !== 'retrieved' && !isFlow;
  const plain = stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
  return `${name}: ${isPlain ? plain : JSON.stringify(value)}`;
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
