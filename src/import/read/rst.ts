import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';
import { readCsv } from './csv.ts';
import { finishTable } from './finish-table.ts';
import type { Row } from '../table.ts';

/** `.. list-table:: Title`, `.. csv-table:: Title`. */
const DIRECTIVE = /^(?<indent>[ \t]*)\.\.[ \t]+(?<kind>list|csv)-table::(?<title>.*)$/;

/** `:header-rows: 1` */
const OPTION = /^[ \t]*:(?<name>[\w-]+):(?<value>.*)$/;

/** A row of a list-table begins with `* -`, each further cell with `-`. */
const ROW = /^[ \t]*\*[ \t]+-(?:[ \t]+|$)/;
const CELL = /^(?<indent>[ \t]*)-(?:[ \t]+|$)/;

/** ``code``, :role:`text <target>`, `text <address>`_ */
const MARKED =
  /(?:(?<![\w:]):(?<role>[a-z][\w-]{0,20}(?::[a-z][\w-]{0,20})?):)?(?<ticks>`{1,2})(?!`)(?<text>[^`\n]{1,400})\k<ticks>(?<end>_{0,2})/g;

/** Roles that lead to other places of a document. */
const REFERENCES = new Set(['ref', 'doc', 'term', 'any', 'numref']);

/** Reads the tables of reStructuredText that are lists or values between commas below a directive. */
export function readRstTable(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const { indent, kind, title = '' } = DIRECTIVE.exec(lines[0]?.text ?? '')?.groups ?? {};
  if (indent === undefined) return undefined;
  const depth = indent.length;
  const end = lines.findIndex(
    ({ text }, at) => at > 0 && text.trim() !== '' && getDepth(text) <= depth,
  );
  const taken = end === -1 ? lines.length : end;
  const inner = lines.slice(1, taken);
  const first = inner.findIndex(({ text }) => !OPTION.test(text));
  const options = new Map(
    inner.slice(0, Math.max(0, first)).map(({ text }) => {
      const { name = '', value = '' } = OPTION.exec(text)?.groups ?? {};
      return [name, value.trim()];
    }),
  );
  const body = inner.slice(Math.max(0, first));
  const rows = kind === 'list' ? readList(body) : readValues(body, options);
  const header = options.get('header');
  const count = header === undefined ? Number(options.get('header-rows') ?? 0) : 1;
  const headings = count > 0 ? rows[count - 1]?.cells : undefined;
  const table: TableBlock = {
    kind: 'table',
    line: lines[0]?.line ?? 1,
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(headings && { headings }),
    rows: rows.slice(headings ? count : 0),
  };
  return { table: finishTable(table), taken };
}

function readList(lines: readonly Text[]): Row[] {
  const rows: Row[] = [];
  let depth = 0;
  for (const { line, text } of lines) {
    const cell = CELL.exec(text);
    const last = rows.at(-1);
    if (ROW.test(text)) {
      depth = text.indexOf('-', text.indexOf('*'));
      rows.push(makeRow(line, [text.replace(ROW, '').trim()]));
    } else if (last && cell?.groups?.indent?.length === depth) {
      last.cells.push(text.slice(cell[0].length).trim());
    } else if (last) {
      // What is set in goes on with the cell; an empty line parts what it says.
      last.cells.push(`${last.cells.pop() ?? ''}\n${text.trim()}`);
    }
  }
  return rows.map((row) => ({ ...row, cells: row.cells.map(toText) }));
}

function readValues(lines: readonly Text[], options: ReadonlyMap<string, string>): Row[] {
  const header = options.get('header');
  const above = header === undefined ? [] : [{ line: lines[0]?.line ?? 1, text: header }];
  const all = [...above, ...lines.filter(({ text }) => text.trim() !== '')];
  // A blank may stand before a quote.
  const values = all.map(({ text }) => text.trim().replaceAll(/,\s+(?=")/g, ','));
  const [table] = readCsv(values.join('\n')).tables;
  if (table === undefined) return [];
  const headings = table.headings ? [makeRow(1, table.headings)] : [];
  return [...headings, ...table.rows].map((row) => ({
    ...row,
    line: all[row.line - 1]?.line ?? row.line,
    cells: row.cells.map(toText),
  }));
}

/** Lines that follow one another are one; code and links as Markdown has them. */
function toText(cell: string): string {
  return cell
    .trim()
    .split(/\n{2,}/)
    .map((part) => part.replaceAll('\n', ' '))
    .join('\n\n')
    .replaceAll(MARKED, (...found) => formatMarked(found.at(-1) as Record<string, string>));
}

/** A reference shows its words, any other role is code, and a link leads where it says. */
function formatMarked({ role, text = '', end = '' }: Record<string, string | undefined>): string {
  const [words = '', address] = text.replace(/>$/, '').split(/ ?<(?=[^<]*$)/);
  if (role !== undefined) return REFERENCES.has(role) ? words : `\`${words}\``;
  return end !== '' && address !== undefined ? `[${words}](${address})` : `\`${text}\``;
}

function getDepth(text: string): number {
  return text.length - text.trimStart().length;
}
