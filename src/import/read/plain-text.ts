import type { ReadDocument } from '../table.ts';
import type { Block, ListItem, Text } from './blocks.ts';
import { readCellLines, readCodeLines } from './code-lines.ts';
import { openFrames } from './frames.ts';
import { readGluedLines } from './glued-lines.ts';
import { makeDocument } from './make-document.ts';
import { readAsciiDocTable, readJiraTable, readWikiTable } from './markup-tables.ts';
import { isDelimiter } from './pipe-cells.ts';
import { readPipeTable } from './pipe-table.ts';
import { readRstTable } from './rst.ts';
import { readSpacedLines, readTabLines } from './text-columns.ts';

type Reader = (lines: readonly Text[]) => { table: Block; taken: number } | undefined;

/** Ways in which a table stands in a text, the most certain first. */
const READERS: readonly Reader[] = [
  readRstTable,
  readAsciiDocTable,
  readWikiTable,
  readJiraTable,
  readPipes,
  readTabLines,
  readGluedLines,
  readSpacedLines,
  readCodeLines,
  readCellLines,
];

const BULLET = /^\s*(?:[•·▪▫◦‣●○■□–*]|-)[ \t\u00a0]+(?=\S)/;

/** A line of this length or more is no heading. */
const LONGEST_HEADING = 80;

/** Lines in which a table can be told: three rows of the longest that stand a cell in a line. */
const PROBE = 60;

/** Reads text as it was copied from a page. */
export function readPlainText(text: string): ReadDocument {
  return makeDocument('plain text', readTextBlocks(text));
}

/** The blocks of a text, in order. */
function readTextBlocks(text: string): Block[] {
  const lines = openFrames(text)
    .split('\n')
    .map((one, at): Text => ({ line: at + 1, text: one }));
  const blocks: Block[] = [];
  let at = 0;
  let words: Text[] = [];
  let isBehindTable = false;
  const flush = (isBeforeTable: boolean) => {
    blocks.push(...readWords(words, { isBeforeTable, isBehindTable }));
    words = [];
  };
  while (at < lines.length) {
    const line = lines[at] ?? { line: at + 1, text: '' };
    const found = line.text.trim() === '' ? undefined : findBlock(lines, at);
    if (found !== undefined) {
      flush(true);
      blocks.push(found.table);
      at += found.taken;
      isBehindTable = true;
      continue;
    }
    if (line.text.trim() === '') {
      flush(false);
      isBehindTable = false;
    } else words.push(line);
    at++;
  }
  flush(false);
  return blocks;
}

/** Looks at a few lines first, since most begin no table and a text may have many. */
function findBlock(lines: readonly Text[], at: number) {
  const found = readBlock(lines.slice(at, at + PROBE));
  return found && found.taken + 2 >= PROBE ? readBlock(lines.slice(at)) : found;
}

function readBlock(lines: readonly Text[]): { table: Block; taken: number } | undefined {
  if (BULLET.test(lines[0]?.text ?? '')) return readBullets(lines);
  for (const read of READERS) {
    const found = read(lines);
    if (found !== undefined && found.taken > 0) return found;
  }
  return undefined;
}

/** Pipes or a frame around the cells: `| 400 | text |`. */
function readPipes(lines: readonly Text[]) {
  const [first = '', second = ''] = [lines[0]?.text, lines[1]?.text];
  const isRow = (line: string) => /^\s*\|(?:[^|]*\|){2,}\s*$/.test(line);
  const isTable = (first.includes('|') && isDelimiter(second)) || (isRow(first) && isRow(second));
  return isTable ? readPipeTable(lines) : undefined;
}

/** A list; a line that is set in goes on with the point above it. */
function readBullets(lines: readonly Text[]): { table: Block; taken: number } {
  const items: ListItem[] = [];
  let taken = 0;
  for (const [at, { line, text }] of lines.entries()) {
    if (BULLET.test(text)) items.push({ line, text: text.replace(BULLET, '').trim(), lists: [] });
    else if (text.trim() === '') continue;
    else if (/^\s{2,}\S/.test(text) && taken === at) addToLast(items, text.trim());
    else break;
    taken = at + 1;
  }
  return { table: { kind: 'list', line: lines[0]?.line ?? 1, items }, taken };
}

function addToLast(items: ListItem[], text: string) {
  const last = items.pop();
  if (last) items.push({ ...last, text: `${last.text} ${text}` });
}

/** Where words stand: right above a table, or right below one. */
interface Place {
  isBeforeTable: boolean;
  isBehindTable: boolean;
}

/** One short line alone is a heading; so is a last one right above a table. */
function readWords(words: readonly Text[], place: Place): Block[] {
  const { isBeforeTable, isBehindTable } = place;
  const last = words.at(-1);
  if (last === undefined) return [];
  if (words.length === 2 && /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.test(last.text)) {
    return readWords(words.slice(0, 1), { ...place, isBeforeTable: true });
  }
  const isAlone = words.length === 1 && !isBehindTable;
  const isLine = isHeading(last.text) && (isAlone || isBeforeTable);
  const texts = isLine ? words.slice(0, -1) : words;
  const blocks: Block[] = [];
  const [first] = texts;
  if (first) {
    const text = texts.map((one) => one.text.trim()).join('\n');
    blocks.push({
      kind: 'paragraph',
      line: first.line,
      text,
      ...(isBehindTable && { isBelowTable: true }),
    });
  }
  if (isLine) {
    const text = last.text
      .trim()
      .replace(/^(?:#{1,6}|={1,6}|h[1-6]\.) ?(?=\S)/, '')
      .replace(/ ?={1,6}$/, '')
      .replace(/[:：]$/, '')
      .trim();
    blocks.push({ kind: 'heading', line: last.line, level: 1, text });
  }
  return blocks;
}

function isHeading(text: string): boolean {
  const line = text.trim();
  return line.length < LONGEST_HEADING && /\p{L}/u.test(line) && !/[.,;!?。]$/.test(line);
}
