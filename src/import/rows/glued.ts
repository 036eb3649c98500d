import { fold } from '../columns/heading.ts';
import { CODE } from '../columns/names/codes.ts';
import { HTTP, KEY } from '../columns/names/keys.ts';
import { REMARK, SECTION } from '../columns/names/others.ts';
import { DESCRIPTION, MEANING, MESSAGE } from '../columns/names/texts.ts';
import { toPlain } from '../cells/plain.ts';
import type { Row, Table } from '../table.ts';

const NAMES = [CODE, HTTP, KEY, MESSAGE, DESCRIPTION, MEANING, REMARK, SECTION].flatMap(
  ({ sure, weak }) => [...sure, ...weak],
);

/** The code that a glued row begins with. */
const CODE_FIRST =
  /^(?:0x[\dA-Fa-f]{4,16}|[-+]?\d{1,12}|[A-Z]{1,8}[-_]?\d{2,12}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+?(?=[A-Z][a-z]))/;

/** Where one text ends and the next begins: small letter, digit or stop, and a capital without a blank. */
const BORDER = /(?<=[\p{Ll}\d.)!?”"])(?=\p{Lu})/gu;

/** Splits rows whose columns stand without anything between them; what cannot be split stays one cell. */
export function splitGlued(table: Table): Table {
  const headings = splitHeadings(table.headings?.join('') ?? '');
  const bodies = table.rows.map((row) => toPlain(row.cells.join('')));
  const width = headings?.length ?? guessWidth(bodies);
  const rows = table.rows.map((row, at): Row =>
    row.kind === 'heading' ? row : { ...row, cells: splitRow(bodies[at] ?? '', width) },
  );
  const { line, title } = table;
  return { line, ...(title !== undefined && { title }), ...(headings && { headings }), rows };
}

/** `error_codemessageDescription` as the usual names of columns; undefined where it is none of them. */
export function splitHeadings(glued: string): string[] | undefined {
  const text = toPlain(glued);
  const names = [...new Set(NAMES.map((name) => fold(name).replaceAll(' ', '')))];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 40); start < end; start++) {
      const before = best[start];
      const part = fold(text.slice(start, end)).replaceAll(' ', '');
      if (!before || !names.includes(part)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, text.slice(start, end)];
    }
  }
  const found = best[text.length];
  return found && found.length > 1 ? found.map((name) => name.trim()) : undefined;
}

/** Two texts behind the code where most rows have a border in them. */
function guessWidth(bodies: readonly string[]): number {
  const withBorder = bodies.filter((body) => getBorders(cutCode(body).rest).length > 0);
  return withBorder.length * 2 > bodies.length ? 3 : 2;
}

function splitRow(body: string, width: number): string[] {
  const { code, rest } = cutCode(body);
  if (code === '') return [body];
  if (width <= 2) return [code, rest];
  const texts: string[] = [];
  let left = rest;
  while (texts.length < width - 2) {
    const at = chooseBorder(left);
    texts.push(at === undefined ? left : left.slice(0, at));
    left = at === undefined ? '' : left.slice(at);
  }
  return [code, ...texts, left];
}

function cutCode(body: string): { code: string; rest: string } {
  const code = CODE_FIRST.exec(body)?.[0] ?? '';
  return { code, rest: body.slice(code.length).trim() };
}

function getBorders(text: string): number[] {
  return [...text.matchAll(BORDER)].map(({ index }) => index).filter((at) => at > 0);
}

/** Where the words behind it begin like the words before, as an explanation does; else the first one. */
function chooseBorder(text: string): number | undefined {
  const borders = getBorders(text);
  const first = getFirstWord(text);
  return borders.find((at) => first !== '' && getFirstWord(text.slice(at)) === first) ?? borders[0];
}

function getFirstWord(text: string): string {
  return /^[\p{L}\d]{2,}/u.exec(text)?.[0].toLowerCase() ?? '';
}
