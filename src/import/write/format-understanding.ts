import { formatVisible } from '../../catalog/read/characters.ts';
import { toLine } from '../cells/plain.ts';
import type { Column, Draft, Report, Understanding, UnderstoodTable } from '../understanding.ts';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60]/gu;

const FIRST_ROWS = 5;
const MOST_REPORTS = 200;

const FIELDS: Readonly<Record<Column['field'], string>> = {
  code: 'code',
  key: 'key',
  message: 'message',
  description: 'description',
  http: 'http',
  section: 'section',
  origin: 'origin',
  status: 'status',
  remark: 'description, below its name',
  skip: 'nothing',
};

/** What was understood of a document, for a terminal: columns, first rows, and what is not written. */
export function formatUnderstanding(name: string, understanding: Understanding): string {
  const { format, tables, codes, sections, reported, warnings, rows } = understanding;
  const used = tables.filter(({ leftOut }) => leftOut === undefined);
  const parts = [
    `${name}, read as ${format}: ${count(rows.read, 'row')}, of which ${rows.written} make ${count(codes.length, 'code')} and ${rows.reported} are not written.`,
    ...used.map(formatTable),
    `The first of ${count(codes.length, 'code')}:\n${codes.slice(0, FIRST_ROWS).map(formatDraft).join('\n')}`,
    sections.length === 0
      ? ''
      : `Sections:\n${sections.map(({ id, title, heading }) => `  ${id}: ${title}${heading === undefined ? '' : ` (“${heading}”)`}`).join('\n')}`,
    formatReports('Not written:', reported),
    formatReports('Written, but look at it:', warnings),
  ];
  return formatVisible(parts.filter((part) => part !== '').join('\n\n'));
}

function formatTable({ number, table, columns }: UnderstoodTable): string {
  const title = table.title === undefined ? '' : ` “${toLine(table.title, 60)}”`;
  const lines = columns.map(({ index, heading, field, sureness, why }) => [
    toLine(heading, 30) || `(${index + 1})`,
    `→ ${FIELDS[field]}`,
    sureness,
    toLine(why, 110),
  ]);
  return `Table ${number}, line ${table.line}${title}\n${formatGrid([['Column', '  Field', 'How sure', 'Why'], ...lines])}`;
}

function formatGrid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => getWidth(row[at] ?? ''))),
  );
  return rows
    .map((row) =>
      `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - getWidth(cell))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

/** Signs of East Asian scripts take two places. */
function getWidth(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length + wide;
}

function formatDraft({ code, line, ...fields }: Draft): string {
  const told = Object.entries(fields).map(
    ([name, value]) => `${name}: ${toLine(formatValue(value), 70)}`,
  );
  return `  line ${line}  ${JSON.stringify(code)}  ${told.join('  ')}`;
}

function formatValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value);
}

function formatReports(title: string, reports: readonly Report[]): string {
  if (reports.length === 0) return '';
  const lines = reports
    .slice(0, MOST_REPORTS)
    .map(
      ({ line, text, reason }) => `  line ${line}: ${text === '' ? '' : `${text}\n    `}${reason}`,
    );
  const more = reports.length > MOST_REPORTS ? `\n  and ${reports.length - MOST_REPORTS} more` : '';
  return `${title}\n${lines.join('\n')}${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
