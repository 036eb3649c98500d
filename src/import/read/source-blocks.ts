import type { Token } from './source-tokens.ts';

/** Brackets that open, and what closes each. */
export const OPEN: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
export const CLOSE = new Set(Object.values(OPEN));

/** Words that name what a block is of. */
const NAMING = new Set([
  'enum',
  'class',
  'interface',
  'struct',
  'object',
  'namespace',
  'trait',
  'record',
]);

/** A block of source code: what is named before it, and the pieces in it. */
export interface Block {
  name?: string;
  isEnum: boolean;
  /** It is told by how far its lines are set in. */
  isIndented?: boolean;
  line: number;
  tokens: Token[];
}

/** All blocks: those in brackets, those that are set in below a `class` of Python, and the file itself. */
export function findBlocks(tokens: readonly Token[], text: string): Block[] {
  const blocks: Block[] = [];
  const open: { at: number; close: string }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'sign') {
      if (token.kind === 'word' && token.text === 'class')
        blocks.push(...readClass(tokens, at, text));
      continue;
    }
    const close = OPEN[token.text];
    if (close !== undefined) open.push({ at, close });
    else if (CLOSE.has(token.text) && open.at(-1)?.close === token.text) {
      const start = open.pop()?.at ?? 0;
      blocks.push(makeBlock(tokens, start, at));
    }
  }
  const inClass = new Set(
    blocks.filter(({ isIndented }) => isIndented).flatMap((block) => block.tokens),
  );
  const outer = tokens.filter((token) => !inClass.has(token));
  blocks.push({ isEnum: false, line: outer[0]?.line ?? 1, tokens: outer });
  return blocks.sort((one, other) => one.line - other.line);
}

function makeBlock(tokens: readonly Token[], start: number, end: number): Block {
  const before = { ...readBehind(tokens, start, end), ...readBefore(tokens, start) };
  const inner = tokens.slice(start + 1, end);
  const isCounted = inner.some(({ kind, text }) => kind === 'word' && text === 'iota');
  // What stands in round brackets behind `enum class Name` are its fields.
  const isEnum = (before.isEnum && tokens[start]?.text !== '(') || isCounted;
  return {
    ...before,
    isEnum,
    line: tokens[start]?.line ?? 1,
    tokens: isEnum ? cutMethods(inner) : inner,
  };
}

/** `typedef enum { … } Name;` */
function readBehind(tokens: readonly Token[], start: number, end: number): { name?: string } {
  const before = tokens.slice(Math.max(0, start - 3), start);
  const [name, stop] = tokens.slice(end + 1, end + 3);
  const isType = before.some(({ text }) => text === 'typedef') && stop?.text === ';';
  return isType && name?.kind === 'word' ? { name: name.text } : {};
}

/** In Java a semicolon ends the members that stand between commas. */
function cutMethods(tokens: readonly Token[]): Token[] {
  let depth = 0;
  let hasComma = false;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind !== 'sign') return false;
    if (OPEN[text] !== undefined) depth++;
    if (CLOSE.has(text)) depth--;
    if (text === ',' && depth === 0) hasComma = true;
    return text === ';' && depth === 0 && hasComma;
  });
  return tokens.slice(0, end === -1 ? undefined : end);
}

/** What stands before a bracket, on its line or the one above: `enum Name : int`, `const NAME =`. */
function readBefore(tokens: readonly Token[], start: number): Pick<Block, 'name' | 'isEnum'> {
  const words: string[] = [];
  const line = tokens.slice(Math.max(0, start - 1), start).at(0)?.line ?? 0;
  for (let at = start - 1; at >= 0 && start - at < 24; at--) {
    const token = tokens[at];
    if (token === undefined || token.line < line) break;
    if (token.kind === 'sign' && /[;{}]/.test(token.text)) break;
    if (token.kind === 'word') words.unshift(token.text);
  }
  const naming = words.findLastIndex((word) => NAMING.has(word));
  const assigned = words.findLastIndex((word) => /^(?:const|val|let|var|static|final)$/.test(word));
  const name = words[(naming === -1 ? assigned : naming) + 1];
  const isNamed = name !== undefined && !NAMING.has(name);
  return { ...(isNamed && { name: name.replace('$', '') }), isEnum: words.includes('enum') };
}

/** The lines that are set in below a class of Python. */
function readClass(tokens: readonly Token[], at: number, text: string): Block[] {
  const [name, ...after] = tokens.slice(at + 1);
  const colon = after.findIndex(({ kind, text: sign }) => kind === 'sign' && /[:{;]/.test(sign));
  const mark = after[colon];
  if (name === undefined || mark?.text !== ':' || getLine(text, mark.end).trim() !== '') return [];
  const depth = getIndent(text, tokens[at]?.start ?? 0);
  const [doc, ...rest] = after.slice(colon + 1);
  const isDoc = doc !== undefined && text.startsWith('"""', doc.start);
  const below = isDoc ? rest : after.slice(colon + 1);
  const end = below.findIndex(
    ({ start, kind }) => kind !== 'comment' && getIndent(text, start) <= depth,
  );
  const isEnum = after.slice(0, colon).some(({ text: word }) => /Enum$|^Flag$/.test(word));
  const own = end === -1 ? below : below.slice(0, end);
  return [{ name: name.text, isEnum, isIndented: true, line: name.line, tokens: own }];
}

function getLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end).replace(/#.*/, '');
}

function getIndent(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  return line.trim() === '' ? line.length : line.length - line.trimStart().length;
}
