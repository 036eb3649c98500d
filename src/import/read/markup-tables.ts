import type { Row } from '../table.ts';
import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';
import { formatCell } from './cell.ts';
import { finishTable } from './finish-table.ts';

/** A table and the number of lines that it takes. */
interface Taken {
  table: TableBlock;
  taken: number;
}

/** How a table of AsciiDoc begins and ends. */
const BORDER = /^\|={3,}\s*$/;

/** `[cols="1,3", options="header"]`, `[%header]`, `.Title`: what may stand above it. */
const ABOVE = /^(?:\[[^\]\n]*\]|\.[^\s.].*)$/;

/** Where a cell of AsciiDoc begins, with what is said of it: `|`, `2+|`, `a|`. */
const CELL = /(?<=^|\s)(?:\d{0,2}(?:\.\d{1,2})?[+*])?[.<^>]{0,3}[adehlmsv]?\|/;

/** Reads a table of AsciiDoc: cells behind bars, in lines of their own or several in a line. */
export function readAsciiDocTable(lines: readonly Text[]): Taken | undefined {
  const start = lines.slice(0, 4).findIndex(({ text }) => BORDER.test(text));
  const above = lines.slice(0, Math.max(0, start));
  if (start === -1 || above.some(({ text }) => !ABOVE.test(text))) return undefined;
  const length = lines.slice(start + 1).findIndex(({ text }) => BORDER.test(text));
  const body = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  const said = above.find(({ text }) => text.startsWith('['))?.text ?? '';
  const cells: { line: number; text: string; isFirst: boolean }[] = [];
  for (const { line, text } of body) {
    const [before = '', ...own] = text.replaceAll('\\|', '\0').split(CELL);
    const last = cells.at(-1);
    if (last && before.trim() !== '') last.text += `\n${before}`;
    cells.push(...own.map((one, at) => ({ line, text: one, isFirst: at === 0 })));
  }
  const firsts = cells.findIndex(({ isFirst }, at) => at > 0 && isFirst);
  const width = countColumns(said) ?? (firsts === -1 ? cells.length : firsts);
  if (width < 2) return undefined;
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => {
    const own = cells.slice(row * width, (row + 1) * width);
    const texts = own.map(({ text }) => formatAsciiDoc(text.replaceAll('\0', '|')));
    return makeRow(own[0]?.line ?? 1, texts);
  });
  const filled = body.findIndex(({ text }) => text.trim() !== '');
  const isApart = body[filled + 1]?.text.trim() === '' && firsts === width;
  const title = above
    .find(({ text }) => text.startsWith('.'))
    ?.text.slice(1)
    .trim();
  const hasHeadings = said.includes('header') || isApart;
  return {
    table: makeTable(rows, { line: lines[0]?.line ?? 1, title, hasHeadings }),
    taken: start + body.length + 2,
  };
}

/** The number of columns that `cols` names: `1,3`, `"1,3"`, `3*`. */
function countColumns(said: string): number | undefined {
  const cols = /cols\s*=\s*(?:"(?<quoted>[^"]*)"|(?<bare>\S*?)[,\]])/.exec(said)?.groups;
  const text = cols?.quoted ?? cols?.bare;
  if (text === undefined || text === '') return undefined;
  const parts = text.split(/[,;]/);
  return parts.reduce(
    (sum, part) => sum + Number(/(?<times>\d{1,2})\*/.exec(part)?.groups?.times ?? 1),
    0,
  );
}

/** Links and references as Markdown has them. */
function formatAsciiDoc(text: string): string {
  const linked = text
    .trim()
    .replaceAll(
      /(?:link:)?(?<url>https?:\/\/[^\s[\]]{1,300})\[(?<words>[^[\]\n]{1,200})\]/g,
      '[$<words>]($<url>)',
    )
    .replaceAll(/<<[^<>,\n]{1,100}(?:,\s?(?<words>[^<>\n]{1,100}))?>>/g, '$<words>')
    .replaceAll(/`\+(?<code>[^`\n]{1,200})\+`/g, '`$<code>`');
  return formatCell(linked);
}

/** Reads a table of MediaWiki: `{|`, rows behind `|-`, cells behind `|` or `||`, headings behind `!`. */
export function readWikiTable(lines: readonly Text[]): Taken | undefined {
  if (!/^\s*\{\|/.test(lines[0]?.text ?? '')) return undefined;
  const end = lines.findIndex(({ text }) => /^\s*\|\}/.test(text));
  const body = lines.slice(1, end === -1 ? undefined : end);
  const rows: Row[] = [];
  let title: string | undefined;
  let isNew = true;
  let areHeadings = false;
  for (const { line, text } of body) {
    const [sign = ''] = /^\s*(?:\|-|\|\+|[|!])/.exec(text) ?? [];
    const rest = text.slice(sign.length);
    const last = rows.at(-1);
    if (sign.trim() === '|-') isNew = true;
    else if (sign.trim() === '|+') title = formatWiki(rest);
    else if (sign === '' && last && !isNew && text.trim() !== '')
      last.cells.push(`${last.cells.pop() ?? ''}\n${formatWiki(text)}`);
    else if (sign !== '') {
      const isHeading = sign.trim() === '!';
      const cells = rest.split(isHeading ? /!!|\|\|/ : '||').map(formatWiki);
      if (isNew || !last) rows.push(makeRow(line, cells));
      else last.cells.push(...cells);
      if (rows.length === 1) areHeadings ||= isHeading;
      isNew = false;
    }
  }
  return {
    table: makeTable(rows, { line: lines[0]?.line ?? 1, title, hasHeadings: areHeadings }),
    taken: body.length + (end === -1 ? 1 : 2),
  };
}

/** A cell without what is said of its looks, and with links and emphasis as Markdown has them. */
function formatWiki(cell: string): string {
  const text = cell
    .replace(/^[^|[\]{}\n]*="[^|[\]\n]*\|(?!\|)/, '')
    .replaceAll("'''", '**')
    .replaceAll(/\[\[(?:[^[\]|\n]{1,200}\|)?(?<words>[^[\]|\n]{1,200})\]\]/g, '$<words>')
    .replaceAll(
      /\[(?<url>https?:\/\/[^\s[\]]{1,300}) (?<words>[^[\]\n]{1,200})\]/g,
      '[$<words>]($<url>)',
    )
    .replaceAll(/<\/?nowiki>/g, '');
  return formatCell(text.trim());
}

/** Reads a table of Confluence and Jira: `||Code||Message||` above `|42|text|`. */
export function readJiraTable(lines: readonly Text[]): Taken | undefined {
  const isRow = ({ text }: Text) => /^\s*\|/.test(text);
  if (!/^\s*\|\|[^|]+\|\|/.test(lines[0]?.text ?? '')) return undefined;
  const end = lines.findIndex((line) => !isRow(line));
  const taken = end === -1 ? lines.length : end;
  const rows = lines.slice(0, taken).map(({ line, text }) => {
    // A bar within a link is no border.
    const parts = text
      .trim()
      .replaceAll(/\[(?<words>[^[\]|\n]{1,200})\|(?<url>[^[\]\s]{1,300})\]/g, '[$<words>]($<url>)');
    const cells = parts
      .replace(/^\|{1,2}/, '')
      .replace(/\|{1,2}$/, '')
      .split(/\|{1,2}/);
    return makeRow(line, cells.map(formatJira));
  });
  if (rows.length < 2) return undefined;
  const table = makeTable(rows, { line: lines[0]?.line ?? 1, title: undefined, hasHeadings: true });
  return { table, taken };
}

function formatJira(cell: string): string {
  const text = cell
    .replaceAll(/\{\{(?<code>[^{}\n]{1,200})\}\}/g, '`$<code>`')
    .replaceAll(String.raw`\\`, '\n');
  return formatCell(text.trim());
}

function makeTable(
  rows: readonly Row[],
  { line, title, hasHeadings }: { line: number; title: string | undefined; hasHeadings: boolean },
): TableBlock {
  const headings = hasHeadings ? rows[0]?.cells : undefined;
  return finishTable({
    kind: 'table',
    line,
    ...(title !== undefined && title !== '' && { title }),
    ...(headings && { headings }),
    rows: rows.slice(headings ? 1 : 0),
  });
}
