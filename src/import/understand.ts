import { codeSchema } from '../schemas/code.ts';
import { isNumber } from './cells/code-shape.ts';
import { toLine, toPlain } from './cells/plain.ts';
import { getCodeTexts } from './code-texts.ts';
import { chooseTables } from './choose-tables.ts';
import { reportProse } from './report-prose.ts';
import { takeDuplicates } from './rows/duplicates.ts';
import { findLostZeros } from './rows/lost-zeros.ts';
import { readRows } from './rows/read-rows.ts';
import { formatRow } from './rows/row.ts';
import type { ReadRow } from './rows/row.ts';
import { makeSections } from './sections.ts';
import { ImportError } from './table.ts';
import type { ReadDocument } from './table.ts';
import type {
  Draft,
  Report,
  SectionDraft,
  UnderstandOptions,
  Understanding,
  UnderstoodTable,
} from './understanding.ts';

/**
 * Says what a document's tables mean: which column is what, which entries they make, and every row
 * that makes none.
 *
 * @throws {ImportError} if no table lists codes, or an option names what is not there
 */
export function understand(document: ReadDocument, options: UnderstandOptions = {}): Understanding {
  const tables = chooseTables(document, options);
  const used = tables.filter(({ leftOut }) => leftOut === undefined);
  if (used.length === 0) throw makeNoCodesError(tables);
  const several = new Set(used.map(({ table }) => table.title)).size > 1;
  const all = used.flatMap((table) =>
    readRows(table, areMostlyNumbers(table), options.base).map((row) =>
      withTitle(row, table, several),
    ),
  );
  const { rows, duplicates } = takeDuplicates(all.map(refuseUnfit));
  const written = rows.filter(({ entries, continues }) => entries.length > 0 && !continues);
  const sections = makeSections(
    written.map(({ heading }) => heading),
    options.sections,
  );
  const codes = written.flatMap((row) => makeDrafts(row, sections.get(row.heading)));
  const reported = [...getRefused(rows).map(reportRow), ...tables.flatMap(reportTable)];
  const counted = reported.reduce((sum, { rows: count }) => sum + count, 0);
  return {
    format: document.format,
    tables,
    codes,
    sections: [...new Map([...sections.values()].map((section) => [section.id, section])).values()],
    reported: [...reported, ...reportProse(document.prose, codes)].sort((a, b) => a.line - b.line),
    warnings: [...written.flatMap(reportDoubts), ...reportOthers(codes, duplicates)].sort(
      (a, b) => a.line - b.line,
    ),
    rows: { read: countRows(tables), written: countRows(tables) - counted, reported: counted },
  };
}

/** Of several tables, the title of each is the group of its codes where nothing nearer is. */
function withTitle(row: ReadRow, { table }: UnderstoodTable, several: boolean): ReadRow {
  if (!several || row.heading !== undefined || table.title === undefined) return row;
  return { ...row, heading: toPlain(table.title) };
}

/** Entries that content could not hold, whatever the reason, are reported and not written. */
function refuseUnfit(row: ReadRow): ReadRow {
  const issue = row.entries
    .map((entry) => codeSchema.safeParse(entry))
    .find(({ success }) => !success)?.error?.issues[0];
  if (!issue) return row;
  const field = issue.path.join('.') || 'entry';
  return { ...row, entries: [], reason: `its ${field} ${issue.message.split('\n')[0] ?? ''}` };
}

function makeDrafts({ row, entries }: ReadRow, section: SectionDraft | undefined): Draft[] {
  return entries.map((entry) => ({
    ...entry,
    ...(section && { section: section.id }),
    line: row.line,
  }));
}

/** Rows that make nothing; one that goes on with a refused one is refused with it. */
function getRefused(rows: readonly ReadRow[]): ReadRow[] {
  const empty = rows.filter(({ entries, continues }) => !continues && entries.length === 0);
  // What a row goes on with was copied since.
  const refused = new Set(empty.map(({ row }) => row));
  return rows.filter(({ row, continues }) => refused.has(continues?.row ?? row));
}

function reportRow({ row, reason, continues }: ReadRow): Report {
  const told = continues
    ? `it goes on with line ${continues.row.line}, which is not written`
    : reason;
  return { line: row.line, text: formatRow(row), reason: told ?? 'it makes no entry', rows: 1 };
}

function reportDoubts({ row, doubts }: ReadRow): Report[] {
  return doubts.map((reason) => ({ line: row.line, text: formatRow(row), reason, rows: 1 }));
}

function reportTable({ number, table, leftOut }: UnderstoodTable): Report[] {
  if (leftOut === undefined) return [];
  const rows = table.rows.filter(({ kind }) => kind === 'row').length;
  const name = toLine(
    [table.title ?? '', (table.headings ?? []).join(' | ')].filter(Boolean).join(': '),
  );
  const reason = `table ${number} is left out with its rows: ${leftOut}; --table ${number} takes it`;
  return [{ line: table.line, text: name, reason, rows }];
}

/** What only all codes together tell. */
function reportOthers(
  codes: readonly Draft[],
  duplicates: readonly { code: string; first: number; isSame: boolean; row: ReadRow }[],
): Report[] {
  const lost = findLostZeros(codes.map(({ code }) => code));
  const short = codes.filter(({ code }) => lost?.codes.includes(code));
  const [first] = short;
  const zeros: Report[] =
    lost && first
      ? [
          {
            line: first.line,
            text: toLine(short.map(({ code }) => code).join(', ')),
            reason: `others have ${lost.width} digits with zeros in front; a spreadsheet may have taken the zeros of these away. Look at the document itself`,
            rows: short.length,
          },
        ]
      : [];
  const others = duplicates
    .filter(({ isSame }) => !isSame)
    .map(({ code, first: line, row }) => ({
      line,
      text: code,
      reason: `${JSON.stringify(code)} stands again in line ${row.row.line}, with other words; these are written`,
      rows: 1,
    }));
  return [...zeros, ...others];
}

function countRows(tables: readonly UnderstoodTable[]): number {
  return tables.reduce(
    (sum, { table }) => sum + table.rows.filter(({ kind }) => kind === 'row').length,
    0,
  );
}

function areMostlyNumbers({ table, columns }: UnderstoodTable): boolean {
  const rows = table.rows.filter(({ kind }) => kind === 'row');
  const cells = getCodeTexts(rows, columns);
  return cells.filter((cell) => isNumber(cell)).length > cells.length * 0.7;
}

function makeNoCodesError(tables: readonly UnderstoodTable[]): ImportError {
  const lines = tables.map(
    ({ number, table, leftOut = '' }) =>
      `  Table ${number}, line ${table.line}: ${toLine((table.headings ?? table.rows[0]?.cells ?? []).join(' | '), 70)} (${leftOut})`,
  );
  return new ImportError(
    `No table of it lists codes, as far as can be seen.\n${lines.join('\n')}\n` +
      '  If one does, say which and what its columns are: --table 1 --columns code,message',
  );
}
