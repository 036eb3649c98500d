import type { Prose, ReadDocument, Table } from '../table.ts';
import { isCodeOrName } from '../code-shape.ts';
import { makeRow, toTable } from './blocks.ts';
import type { Block, HeadingBlock, ListBlock, TableBlock, Text, TextBlock } from './blocks.ts';
import { splitCodeLine } from './code-line.ts';
import { unwrap } from './finish-table.ts';

/**
 * Makes a document of the blocks of a page. A list of codes becomes a table, and so do headings that
 * are codes with the text below them; a table has the nearest heading as its title.
 */
export function makeDocument(format: string, blocks: readonly Block[]): ReadDocument {
  const tables: Table[] = [];
  const prose: Prose[] = [];
  let title: string | undefined;
  const lists = joinLists(blocks);
  for (const block of joinSections(
    markTerms(lists).flatMap((one) => (one.kind === 'list' ? readListBlock(one) : [one])),
  )) {
    switch (block.kind) {
      case 'heading':
        title = block.text;
        // A code that stands alone as a heading must not be lost.
        if (splitHeading(title) !== undefined) prose.push({ line: block.line, text: title });
        break;
      case 'table': {
        tables.push(toTable(block, title));
        break;
      }
      case 'list':
        prose.push(...block.items.map(({ line, text }) => ({ line, text })));
        break;
      case 'paragraph':
      case 'code': {
        const { line, text, isBelowTable = false } = block;
        prose.push({ line, text, ...(isBelowTable && { isBelowTable }) });
      }
    }
  }
  return { format, tables, prose };
}

/** A name in bold letters or in code, with its number or without: `**NAME**`, `NAME (0x10)`. */
const TERM =
  /^(?:\*\*(?<bold>[A-Z][A-Z\d]*(?:\\?_[A-Z\d]+)+)\*\*|`(?<tick>[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)`|(?<name>[A-Z][A-Z\d]*(?:\\?_[A-Z\d]+)+)(?= *\())(?<number> *\([-\dA-Fa-fxX]{1,18}\))?:?$/;

/** The level of a term that stands alone, as a heading of what is below it. */
const TERM_LEVEL = 7;

/** Names that stand alone in a paragraph, each above its number and what it means, are headings of these. */
function markTerms(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    const found = block.kind === 'paragraph' ? TERM.exec(block.text.trim())?.groups : undefined;
    if (found === undefined) return block;
    const { bold, tick, name = '', number = '' } = found;
    const text = `${(bold ?? tick ?? name).replaceAll('\\', '')}${number}`;
    return { kind: 'heading', line: block.line, level: TERM_LEVEL, text };
  });
}

/** Definitions that stand apart by empty lines are one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (isOfTerms(block) && last && isOfTerms(last))
      joined.splice(-1, 1, { ...last, items: [...last.items, ...block.items] });
    else joined.push(block);
  }
  return joined;
}

function isOfTerms(block: Block): block is ListBlock {
  return block.kind === 'list' && block.isOfTerms === true;
}

/** A list of codes becomes a table; one that stands in an item has the item's text as its title. */
function readListBlock({ line, items: given }: ListBlock): Block[] {
  const items = given.map((item) => ({ ...item, text: openLink(item.text) }));
  const lines = items.map(({ text }) => splitCodeLine(text));
  const codes = lines.filter((found) => found !== undefined);
  const isOfCodes = codes.length * 2 > lines.length && codes.some(({ rest }) => rest !== '');
  const inner = items.map(({ line: place, text, lists }) => {
    const blocks = lists.flatMap((list) =>
      readListBlock({ kind: 'list', line: place, items: list }),
    );
    const tables = blocks.filter((block) => block.kind === 'table');
    const others = blocks.filter((block) => block.kind === 'list');
    const points = others.flatMap((list) => list.items.map((item) => `- ${item.text}`));
    const whole = points.length > 0 ? `${text}\n\n${points.join('\n')}` : text;
    return { item: { line: place, text: whole, lists: [] }, tables: nameTables(tables, text) };
  });
  const own = inner.map(({ item }) => item);
  const list: Block = isOfCodes ? makeCodeTable(line, own) : { kind: 'list', line, items: own };
  return [list, ...inner.flatMap(({ tables }) => tables)];
}

/** A point that is nothing but a link leads to more on a code, `[Error 12: no paper](12.md)`. */
function openLink(text: string): string {
  const inner = /^\[(?<inner>[^[\]\n]{1,300})\]\([^()\s]{1,300}\)$/.exec(text)?.groups?.inner;
  return inner !== undefined && splitCodeLine(inner) !== undefined ? inner : text;
}

function nameTables(tables: readonly TableBlock[], text: string): TableBlock[] {
  const title = unwrap(text.split('\n')[0] ?? '').replace(/[:：]$/, '');
  return tables.map((table) => ({ ...table, title: table.title ?? title }));
}

/** An item without a code stays whole, behind an empty cell. */
function makeCodeTable(line: number, items: readonly Text[]): TableBlock {
  const rows = items.map((item) => {
    const found = splitCodeLine(item.text);
    return makeRow(item.line, found ? [found.code, found.rest.trim()] : ['', item.text]);
  });
  return { kind: 'table', line, rows };
}

/** A heading that is a code, and the texts below it. */
interface Section {
  heading: HeadingBlock;
  code: string;
  rest: string;
  texts: readonly string[];
  /** The block after it. */
  end: number;
}

/** Runs of two or more sections of one level that are named by codes become a table. */
function joinSections(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const sections = readSections(blocks, at);
    const last = sections.at(-1);
    if (last === undefined || sections.length < 2) {
      joined.push(...blocks.slice(at, at + 1));
      at++;
      continue;
    }
    joined.push(makeSectionTable(sections));
    at = last.end;
    const next = blocks[at];
    if (next?.kind === 'table') {
      joined.push({ ...next, title: next.title ?? last.heading.text });
      at++;
    }
  }
  return joined;
}

function makeSectionTable(sections: readonly Section[]): TableBlock {
  const rows = sections.map(({ heading, code, rest, texts }) =>
    makeRow(heading.line, [code, rest, texts.join('\n\n')]),
  );
  const used = [0, 1, 2].filter((column) => rows.some(({ cells }) => cells[column] !== ''));
  const trimmed = rows.map(({ line, cells }) =>
    makeRow(
      line,
      used.map((column) => cells[column] ?? ''),
    ),
  );
  return { kind: 'table', line: sections[0]?.heading.line ?? 1, rows: trimmed };
}

function readSections(blocks: readonly Block[], from: number): Section[] {
  const sections: Section[] = [];
  for (let at = from; ;) {
    const section = readSection(blocks, at);
    const level = sections[0]?.heading.level ?? section?.heading.level;
    if (section?.heading.level !== level || section === undefined) return sections;
    sections.push(section);
    at = section.end;
  }
}

/** A section ends at a table; one that has nothing else is no entry of a list. */
function readSection(blocks: readonly Block[], from: number): Section | undefined {
  const heading = blocks[from];
  if (heading?.kind !== 'heading') return undefined;
  const found = splitHeading(heading.text);
  if (found === undefined) return undefined;
  let end = from + 1;
  const texts: string[] = [];
  for (let block = blocks[end]; block; block = blocks[++end]) {
    if (block.kind === 'heading' || block.kind === 'table') break;
    texts.push(formatBlock(block));
  }
  if (blocks[end]?.kind === 'table' && texts.length === 0) return undefined;
  return { heading, ...takeNumber(found, texts), end };
}

/** `42 (0x2A)`: a number in one writing or in two. */
const NUMBER =
  /^(?<number>-?\d{1,12}|0x[\dA-Fa-f]{1,16})[lL]?(?:\s*\((?:0x[\dA-Fa-f]{1,16}|-?\d{1,12})\))?$/;

/** The number of a name that stands behind it in brackets, or alone right below it, is its code. */
function takeNumber({ code, rest }: { code: string; rest: string }, texts: readonly string[]) {
  if (!/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(code)) return { code, rest, texts };
  const behind = NUMBER.exec(/^\((?<inner>[^()]*)\)$/.exec(rest)?.groups?.inner ?? '')?.groups
    ?.number;
  if (behind !== undefined) return { code: `${behind} (${code})`, rest: '', texts };
  const [first = '', ...others] = texts;
  const below = rest === '' ? NUMBER.exec(first.trim())?.groups?.number : undefined;
  return below === undefined
    ? { code, rest, texts }
    : { code: `${below} (${code})`, rest, texts: others };
}

function formatBlock(block: ListBlock | TextBlock): string {
  const [only, ...others] = block.kind === 'list' ? block.items : [];
  if (only && others.length === 0) return only.text;
  if (block.kind === 'list') return block.items.map(({ text }) => `- ${text}`).join('\n');
  return block.kind === 'code' ? `\`\`\`\n${block.text}\n\`\`\`` : block.text;
}

/** A name alone is a code here, since it stands beside others of its kind; a chapter's number is none. */
function splitHeading(text: string) {
  const name = text.replaceAll('`', '').trim();
  if (isCodeOrName(name)) return { code: name, rest: '' };
  return /^\d{1,2}(?:\.\d+)*[.)]?\s/.test(text) ? undefined : splitCodeLine(text);
}
