import { isCodeLike, isNumber } from '../cells/code-shape.ts';

const STATUS = /^[1-5]\d{2}$/;
const SHARE = 0.9;

/**
 * Names the columns of members: their name, and the values behind it. Of arguments without names,
 * `NOT_FOUND(404, "no such record")`, the first of different numbers is the code, the first of
 * several words the message. In a map, `404 => 'Not Found'`, the name itself is the code.
 */
export function nameColumns(
  rows: readonly (readonly string[])[],
  labels: readonly string[],
): string[] {
  if (labels.length > 0) return ['name', ...labels];
  const width = rows[0]?.length ?? 1;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const [first = [], ...values] = columns;
  if (areNumbers(first) && isDistinct(first)) return ['code', ...nameTexts(values)];
  if (values.length === 1)
    return ['name', nameTexts(values).includes('message') ? 'message' : 'code'];
  const numbers = values.filter(areNumbers);
  const code =
    numbers.find((column) => isDistinct(column) && !areStatuses(column)) ??
    numbers.find(isDistinct) ??
    values.find((column) => isDistinct(column) && areCodes(column));
  const http = numbers.find((column) => column !== code && areStatuses(column));
  const texts = nameTexts(values);
  return [
    'name',
    ...values.map((column, at) => {
      if (column === code) return 'code';
      return column === http ? 'http status' : (texts[at] ?? '');
    }),
  ];
}

/** Names the columns of rows without a name in front; undefined where none of them is a code. */
export function nameTuples(rows: readonly (readonly string[])[]): string[] | undefined {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const code =
    columns.find((column) => areNumbers(column) && isDistinct(column)) ??
    columns.find((column) => areCodes(column) && isDistinct(column));
  const texts = nameTexts(columns);
  if (code === undefined || !texts.includes('message')) return undefined;
  const key = columns.find(
    (column) => column !== code && areCodes(column) && isDistinct(column) && !areNumbers(column),
  );
  return columns.map((column, at) =>
    column === code ? 'code' : column === key ? 'name' : (texts[at] ?? ''),
  );
}

/** The first column of texts is the message; the others have no name. */
function nameTexts(values: readonly (readonly string[])[]): string[] {
  const message = values.find(
    (column) =>
      column.some((value) => value.includes(' ') && /\p{L}/u.test(value)) && !areNumbers(column),
  );
  return values.map((column) => (column === message ? 'message' : ''));
}

/** Words without a blank, at least half of which only programs write. */
function areCodes(column: readonly string[]): boolean {
  if (column.some((value) => /\s/.test(value))) return false;
  return column.filter(isCodeLike).length * 2 >= column.length;
}

function areNumbers(column: readonly string[]): boolean {
  return column.length > 0 && column.filter(isNumber).length >= column.length * SHARE;
}

function areStatuses(column: readonly string[]): boolean {
  return column.every((value) => STATUS.test(value));
}

function isDistinct(column: readonly string[]): boolean {
  return new Set(column).size >= column.length * SHARE;
}
