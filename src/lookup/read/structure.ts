import { getTagEnd, makeFrames } from './frames.ts';
import type { Field, Passage, ReadObject, Spot } from './reading.ts';
import { getSpot, isWrapper } from './spots.ts';
import { readTag } from './tags.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How deep strings that hold answers themselves are read. */
const MAX_DEPTH = 4;

/** Words of a line that are kept as what may be a name. */
const MAX_WORDS = 4;

const MAX_NAME = 100;

const CLOSERS: Partial<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** A sign that makes a name of what stands before it; a comparison and an address are none. */
const NAMING = /^(?:"|\\{1,8}"|')?\]?[ \t]{0,20}(?:=>|->|:=|[:=](?!:|=|\/\/))/;

/** Where readings are put together. */
export interface StructureSink {
  objects: ReadObject[];
  spots: Spot[];
  passages: Passage[];
}

interface Context {
  line: number;
  depth: number;
  /** The object that the text is a value of. */
  object?: ReadObject | undefined;
}

/**
 * Reads named values and everything that may be a code, whatever notation they are in: JSON and its
 * kin of all languages, XML, forms, logs, prose. One pass, and no recursion but into strings, so that
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
  const frames = makeFrames(within, firstLine, (object) => sink.objects.push(object));
  let line = firstLine;
  /** The name whose value comes next. */
  let key: string | undefined;
  /** Words, strings and numbers of the line so far. */
  let words: Token[] = [];
  /** Where the words of an unquoted value stand. */
  let loose: { name: string; start: number; end: number } | undefined;
  /** Where the length of a string ends that PHP prints. */
  let lengthEnd = -1;
  let fieldsOnLine = 0;
  let isLineStart = true;

  return { take, end: endLoose };

  function take(token: Token) {
    switch (token.type) {
      case 'space':
        return;
      case 'line': {
        takeLine(token);
        return;
      }
      case 'open':
        takeOpen(token);
        break;
      case 'close':
        // `string(14) "…"`: the name is still that of the string.
        if (token.start === lengthEnd) break;
        endLoose();
        frames.close(token.text);
        key = undefined;
        break;
      case 'comma':
        endLoose();
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
        if (key !== undefined) addField(key, token.text, 'word');
        else if (loose) loose.end = token.end;
        key = undefined;
        break;
      case 'sign':
        if (token.text === '|') endLoose();
        break;
    }
    isLineStart = false;
  }

  function takeLine({ end }: Token) {
    endLoose();
    line++;
    words = [];
    if (frames.isOutermost()) {
      // Without brackets a blank line, or a line that holds a whole record, ends the record.
      if (fieldsOnLine > 1 || text[end] === '\n') frames.startRecord(line);
      if (fieldsOnLine > 0) key = undefined;
    }
    fieldsOnLine = 0;
    isLineStart = true;
  }

  function takeOpen({ text: bracket, start }: Token) {
    const before = words.at(-1)?.end === start ? words.at(-1) : undefined;
    if (bracket === '(' && before && isWrapper(before)) return;
    // `Answer(code=400)`, `Answer{code=400}`: the word right before the bracket is the name.
    const callee = bracket !== '[' && before?.type === 'word' ? before.text : undefined;
    const name = key ?? callee;
    endLoose();
    key = undefined;
    frames.open(name, CLOSERS[bracket], line);
  }

  function takeSeparator({ text: separator, start, end }: Token) {
    const last = words.at(-1);
    const between = last ? text.slice(last.end, Math.min(start, last.end + 42)) : '-';
    if (!last || !/^\]?\s{0,40}$/.test(between) || (separator === ':' && text[end] === ':')) return;
    if (loose) {
      loose.end = last.start;
      endLoose();
    }
    key = last.text;
  }

  function takeTag({ text: tag }: Token) {
    endLoose();
    const { name, kind, attributes } = readTag(tag);
    if (name === undefined) return;
    if (kind === 'end') {
      frames.close(getTagEnd(name));
      return;
    }
    if (kind === 'empty' && attributes.length === 0) return;
    frames.open(name, getTagEnd(name), line);
    for (const attribute of attributes) {
      addField(attribute.name, attribute.value, 'string');
      addSpot({ type: 'string', text: attribute.value, start: 0, end: 0 }, [attribute.name]);
    }
    if (kind === 'empty') frames.close(getTagEnd(name));
    words = [];
  }

  function takeValue(token: Token) {
    if (isLength(token)) {
      lengthEnd = token.end;
      return;
    }
    if (token.type !== 'number' && isName(token)) {
      pushWord(token);
      return;
    }
    if (key !== undefined) takeNamedValue(token, key);
    else if (loose) loose.end = token.end;
    else if (frames.getTagName() !== undefined && words.length === 0) takeTagText(token);
    addSpot(token);
    if (token.type === 'string') readInside(token.text);
    pushWord(token);
    // `{:code 400}` names a value without a sign between the two.
    if (
      token.type === 'word' &&
      /(?:^|[\s{,(]):$/.test(text.slice(Math.max(0, token.start - 2), token.start))
    ) {
      key = token.text;
    }
  }

  function pushWord(token: Token) {
    words.push(token);
    if (words.length > MAX_WORDS) words.shift();
  }

  function isName({ text: name, end }: Token): boolean {
    return name.length <= MAX_NAME && NAMING.test(text.slice(end, end + 32));
  }

  /** Whether a number is the length that PHP prints before a string: `string(29) "…"`. */
  function isLength({ type, start, end }: Token): boolean {
    const isInside = type === 'number' && text[start - 1] === '(';
    return isInside && /^\)\s{0,8}["']/.test(text.slice(end, end + 10));
  }

  function takeNamedValue(token: Token, name: string) {
    if (token.type === 'word' && isWrapper(token) && /["'(]/.test(text[token.end] ?? '')) return;
    if (token.type === 'word') loose = { name, start: token.start, end: token.end };
    else addField(name, token.text, token.type === 'number' ? 'number' : 'string');
    key = undefined;
  }

  function takeTagText(token: Token) {
    const name = frames.getTagName() ?? '';
    if (token.type === 'word') loose = { name, start: token.start, end: token.end };
    else
      frames.addTagField({
        name,
        value: token.text,
        type: token.type === 'number' ? 'number' : 'string',
        line,
      });
  }

  function endLoose() {
    if (!loose) return;
    const { name, start, end } = loose;
    const raw = text.slice(start, end).trim();
    const value = getPlainValue(raw);
    const field: Field = { name, value, type: 'word', line };
    if (frames.getTagName() === name) frames.addTagField(field);
    else addField(name, value, 'word');
    if (value !== raw) sink.passages.push({ text: value, object: frames.getObject(), name, line });
    loose = undefined;
  }

  function addField(name: string, value: string, type: Field['type']) {
    frames.addField({ name, value, type, line });
    fieldsOnLine++;
  }

  function addSpot(token: Token, lead?: string[]) {
    const spot = getSpot(token, { text, words, isLineStart });
    if (spot) sink.spots.push({ ...spot, ...(lead && { lead }), object: frames.getObject(), line });
  }

  /** Strings are passages, and may hold answers themselves. */
  function readInside(value: string) {
    if (value.length < 3 || !/[\s{<=:[]/.test(value)) return;
    const object = frames.getObject();
    sink.passages.push({ text: value, object, name: object.fields.at(-1)?.name, line });
    if (depth < MAX_DEPTH) readStructure(value, sink, { line, depth: depth + 1, object });
  }
}

/** A value as forms write it: `Form+submission%21`. */
function getPlainValue(value: string): string {
  if (value.includes(' ') || !/\+|%[\dA-Fa-f]{2}/.test(value)) return value;
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
