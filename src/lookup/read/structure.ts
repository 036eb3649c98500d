import type { Field, Passage, ReadObject, Spot } from './reading.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How deep strings that hold answers themselves are read. */
const MAX_DEPTH = 4;

/** What languages print around a value: `int(400)`, `Some(400)`, `string(29) "…"`. */
const WRAPPER =
  /^(?:int|integer|float|double|long|string|str|bool|boolean|some|ok|err|just|u|b|r|number|numberint|numberlong|decimal|nsnumber|char|text)$/i;

/** A unit behind a number tells that it is an amount. */
const UNIT =
  /^ ?(?:m?s|us|ns|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgt]i?b|bytes?|px|pt|rows?|items?|records?|users?|files?|times|lines?|chars?|tests?|requests\/|eur|usd|kes|ksh|kzt|brl|ils|cny|krw|rub|gbp|st|nd|rd|th|am|pm)\b/i;

/** Characters between a number and the word that it belongs to. */
const GAP = /^[\s:=#|,"'()[\]>*`~\\.;/-]{0,12}$/;

/** A word that may be a code or a key: it has a digit, an underscore, or no small letter. */
const CODE_WORD = /[\d_]|^[A-Z][A-Z.-]+$|[a-z][A-Z][a-z]/;

/** Where readings are put together. */
export interface StructureSink {
  objects: ReadObject[];
  spots: Spot[];
  passages: Passage[];
}

interface Frame {
  parent: Frame | undefined;
  object: ReadObject;
  /** What closes it: a bracket or the name of a tag; nothing closes the outermost. */
  close: string | undefined;
}

interface Context {
  line: number;
  depth: number;
  /** The object and field that the text is the value of. */
  object?: ReadObject | undefined;
}

const CLOSERS: Partial<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * Reads named values and everything that may be a code, whatever notation they are in: JSON and its
 * kin of all languages, XML, forms, logs, prose. One pass and no recursion but into strings, so that
 * no nesting is too deep.
 */
export function readStructure(text: string, sink: StructureSink, context: Context) {
  const reader = makeReader(text, sink, context);
  for (const token of readTokens(text)) reader.take(token);
  reader.end();
}

function makeReader(
  text: string,
  sink: StructureSink,
  { line: firstLine, depth, object: within }: Context,
) {
  let line = firstLine;
  const base: Frame = {
    parent: undefined,
    object: makeObject(within, undefined, false),
    close: undefined,
  };
  let frame = base;
  /** The name whose value comes next. */
  let key: { name: string; line: number } | undefined;
  /** Tokens of the line that may turn out to be a name. */
  let words: Token[] = [];
  /** Where the words of an unquoted value begin. */
  let loose: { name: string; start: number; end: number; line: number } | undefined;
  let fieldsOnLine = 0;
  let isLineStart = true;

  return { take, end: closeLoose };

  function take(token: Token) {
    switch (token.type) {
      case 'space':
        return;
      case 'line':
        takeLine(token);
        return;
      case 'open':
        takeOpen(token);
        break;
      case 'close':
        closeLoose();
        closeFrame(token.text);
        break;
      case 'comma':
        closeLoose();
        key = undefined;
        break;
      case 'separator':
        takeSeparator(token);
        break;
      case 'tag':
        takeTag(token);
        break;
      case 'string':
      case 'number':
      case 'word':
        takeValue(token);
        break;
      case 'noise':
        if (key) addField(key.name, token.text, 'word');
        else if (loose) loose.end = token.end;
        key = undefined;
        break;
      case 'sign':
        if (token.text === '|') closeLoose();
        break;
    }
    isLineStart = false;
  }

  function takeLine({ end }: Token) {
    closeLoose();
    line++;
    words = [];
    // Outside of brackets a blank line, or a line that holds a whole record, ends the record.
    if (frame === base && (fieldsOnLine > 1 || text[end] === '\n')) startRecord();
    if (fieldsOnLine > 0 && frame === base) key = undefined;
    fieldsOnLine = 0;
    isLineStart = true;
  }

  function takeOpen({ text: bracket, start }: Token) {
    if (bracket === '(' && isWrapped(start)) return;
    const name = key?.name ?? (bracket === '{' || bracket === '(' ? getCallee(start) : undefined);
    closeLoose();
    key = undefined;
    openFrame(name, CLOSERS[bracket]);
  }

  function openFrame(name: string | undefined, close: string | undefined) {
    if (name !== undefined) frame.object.children.push(name);
    frame = { parent: frame, object: makeObject(frame.object, name, true), close };
  }

  function startRecord() {
    base.object = makeObject(within, undefined, false);
  }

  function makeObject(
    parent: ReadObject | undefined,
    name: string | undefined,
    isEnclosed: boolean,
  ): ReadObject {
    return { fields: [], children: [], parent, name, isEnclosed, line };
  }

  /** Whether a parenthesis only wraps a value: `int(400)`, `string(29)`. */
  function isWrapped(start: number): boolean {
    const last = words.at(-1);
    return last?.end === start && WRAPPER.test(last.text);
  }

  /** `Answer(code=400)`, `Answer{code=400}`: the word that stands right before the bracket. */
  function getCallee(start: number): string | undefined {
    const last = words.at(-1);
    return last?.end === start && last.type === 'word' ? last.text : undefined;
  }

  function closeFrame(close: string) {
    let target: Frame | undefined = frame;
    // A bracket too many or too few: look a few frames out for the one that it closes.
    for (let i = 0; i < 4 && target && target.close !== close; i++) target = target.parent;
    if (target?.close === close && target.parent) frame = target.parent;
    key = undefined;
  }

  function takeSeparator({ text: separator, start, end }: Token) {
    const last = words.at(-1);
    if (separator === ':' && text[end] === ':') return;
    if (!last || !/^\]?\s{0,40}$/.test(text.slice(last.end, Math.min(start, last.end + 42))))
      return;
    // `["code"]=>` and `[code] =>`: the bracket holds the name, not a list.
    if (text.slice(last.end, start).startsWith(']') && frame.parent === undefined) return;
    if (loose) {
      loose.end = last.start;
      closeLoose();
    }
    key = { name: last.text, line };
  }

  function takeTag({ text: tag }: Token) {
    closeLoose();
    const name = /^<\/?([^\s/>!?]+)/.exec(tag)?.[1]?.replace(/^.*:/, '');
    if (name === undefined) return;
    if (tag.startsWith('</')) {
      closeFrame(`</${name}`);
      return;
    }
    const attributes = tag.match(/[\w:.-]{1,100}\s?=\s?(?:"[^"]*"|'[^']*')/g) ?? [];
    if (tag.endsWith('/>') && attributes.length === 0) return;
    openFrame(name, `</${name}`);
    for (const attribute of attributes) {
      const [left = '', right = ''] = attribute.split(/\s?=\s?(.*)/s);
      addField(left.replace(/^.*:/, ''), right.slice(1, -1), 'string');
      addSpot({ type: 'string', text: right.slice(1, -1), start: 0, end: 0 }, [left]);
    }
    if (tag.endsWith('/>')) closeFrame(`</${name}`);
    else loose = undefined;
    words = [];
  }

  function takeValue(token: Token) {
    if (isLength(token)) return;
    const isName = token.type !== 'number' && isNameNext(token);
    // `{:code 400}` names a value without a sign between the two.
    const isKeyword =
      token.type === 'word' &&
      /(?:^|[\s{,(]):$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    if (key && !isName) takeNamedValue(token, key);
    else if (!isName && getTagName() !== undefined && !key && !loose && words.length === 0)
      takeTagText(token);
    else if (loose && !isName) loose.end = token.end;
    if (!isName) addSpot(token, getLead(token));
    if (token.type === 'string' && !isName) readInside(token);
    words.push(token);
    if (words.length > 4) words.shift();
    if (isKeyword && !isName) key = { name: token.text, line };
  }

  /** Whether a number is the length that PHP prints before a string: `string(29) "…"`. */
  function isLength({ type, start, end }: Token): boolean {
    return (
      type === 'number' &&
      text[start - 1] === '(' &&
      /^\)\s{0,8}["']/.test(text.slice(end, end + 10))
    );
  }

  function isNameNext({ text: name, end }: Token): boolean {
    if (name.length > 100) return false;
    return /^(?:"|\\{1,8}"|')?\]?[ \t]{0,20}(?:=>|->|:=|[:=](?!:|=|\/\/))/.test(
      text.slice(end, end + 32),
    );
  }

  /** The tag whose text comes now, if it is the innermost frame. */
  function getTagName(): string | undefined {
    return frame.close?.startsWith('</') ? frame.object.name : undefined;
  }

  function takeTagText(token: Token) {
    const name = frame.object.name ?? '';
    const parent = frame.parent ?? base;
    const inner = frame;
    if (token.type === 'word') {
      loose = { name, start: token.start, end: token.end, line };
      return;
    }
    frame = parent;
    addField(name, token.text, token.type === 'number' ? 'number' : 'string');
    frame = inner;
  }

  function takeNamedValue(token: Token, { name }: { name: string }) {
    if (token.type === 'word' && isWrapper(token)) return;
    if (token.type === 'word') loose = { name, start: token.start, end: token.end, line };
    else addField(name, token.text, token.type === 'number' ? 'number' : 'string');
    key = undefined;
  }

  function isWrapper({ text: word, end }: Token): boolean {
    return WRAPPER.test(word) && /^[("']/.test(text.slice(end, end + 1));
  }

  function closeLoose() {
    if (!loose) return;
    const { name, start, end } = loose;
    const isTag = getTagName() === name;
    const inner = frame;
    if (isTag) frame = frame.parent ?? base;
    const raw = text.slice(start, end);
    const value = getPlainValue(raw);
    addField(name, value, 'word');
    if (value !== raw.trim()) sink.passages.push({ text: value, object: frame.object, name, line });
    frame = inner;
    loose = undefined;
  }

  function addField(name: string, value: string, type: Field['type']) {
    if (frame === base && hasName(base.object, name)) startRecord();
    const { object } = frame;
    if (object.fields.length === 0) {
      object.line = line;
      sink.objects.push(object);
    }
    const path = name.split('.');
    object.fields.push({ name: path.at(-1) ?? name, value, type, line });
    fieldsOnLine++;
  }

  function addSpot(token: Token, lead: string[]) {
    const value = token.text;
    if (token.type === 'word' && !CODE_WORD.test(value)) return;
    if (token.type === 'string' && (value.length > 80 || /\s/.test(value))) return;
    if (value.length > 80 || (token.type === 'number' && isAmount(token))) return;
    sink.spots.push({
      value,
      type: token.type === 'string' ? 'string' : token.type === 'number' ? 'number' : 'word',
      lead,
      object: frame.object,
      mark: getMark(token),
      isLast: token.end === text.length,
      line,
    });
  }

  /** Whether a number is an amount, a part of a path, a place in a file, or a point of a list. */
  function isAmount({ start, end }: Token): boolean {
    if (UNIT.test(text.slice(end, end + 12)) || text[start - 1] === '/' || text[end] === '/')
      return true;
    if (/[=!]=\s?$/.test(text.slice(Math.max(0, start - 4), start))) return true;
    const last = words.at(-1);
    if (text[start - 1] === ':' && last?.end === start - 1 && /\.\w{1,5}$/.test(last.text))
      return true;
    return isLineStart && text[end] === ')';
  }

  function getMark({ start, end }: Token): Spot['mark'] {
    const before = text[start - 1] ?? '';
    if (before === '#') return 'hash';
    const isBracketed =
      before === '[' && text[end] === ']' && !/[\p{L}\p{N}_\])]/u.test(text[start - 2] ?? '');
    if (isBracketed) return 'brackets';
    return isLineStart ? 'start' : undefined;
  }

  function getLead({ start }: Token): string[] {
    const lead: string[] = [];
    let from = start;
    for (const word of words.toReversed()) {
      const gap = text.slice(Math.max(word.end, from - 13), from);
      if (from - word.end > 12 || !GAP.test(gap) || (word.type === 'number' && lead.length === 0))
        break;
      if (!WRAPPER.test(word.text) || lead.length > 0) lead.push(word.text);
      from = word.start;
    }
    return lead.slice(0, 3);
  }

  /** Strings are passages, and may hold answers themselves. */
  function readInside({ text: value }: Token) {
    if (value.length < 3 || !/[\s{<=:[]/.test(value)) return;
    const { object } = frame;
    sink.passages.push({ text: value, object, name: object.fields.at(-1)?.name, line });
    if (depth < MAX_DEPTH) readStructure(value, sink, { line, depth: depth + 1, object });
  }
}

function hasName({ fields }: ReadObject, name: string): boolean {
  return fields.length < 64 && fields.some((field) => field.name === name);
}

/** A value as forms write it: `Form+submission%21`. */
function getPlainValue(value: string): string {
  if (value.includes(' ') || !/\+|%[\dA-Fa-f]{2}/.test(value)) return value.trim();
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
