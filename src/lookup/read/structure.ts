import { getTagEnd } from './frames.ts';
import { isWrapper } from './spots.ts';
import { addField, addSpot, endLoose, makeState } from './structure-state.ts';
import type { StructureContext, StructureSink, StructureState } from './structure-state.ts';
import { takeValue } from './structure-values.ts';
import { readTag } from './tags.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How deep strings that hold answers themselves are read. */
const MAX_DEPTH = 4;

const CLOSERS: Partial<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * Reads named values and everything that may be a code, whatever notation they are in: JSON and its
 * kin of all languages, XML, forms, logs, prose. One pass, and no recursion but into strings, so that
 * no nesting is too deep.
 */
export function readStructure(text: string, sink: StructureSink, context: StructureContext) {
  const state = makeState(text, sink, context);
  for (const token of readTokens(text)) {
    if (token.type === 'space') continue;
    take(state, token);
    state.isLineStart = token.type === 'line';
  }
  endLoose(state);
}

function take(state: StructureState, token: Token) {
  switch (token.type) {
    case 'space':
      break;
    case 'line':
      takeLine(state, token);
      break;
    case 'open':
      takeOpen(state, token);
      break;
    case 'close':
      takeClose(state, token);
      break;
    case 'comma':
      endLoose(state);
      state.key = undefined;
      break;
    case 'separator':
      takeSeparator(state, token);
      break;
    case 'tag':
      takeTag(state, token);
      break;
    case 'string':
      if (takeValue(state, token)) readInside(state, token.text);
      break;
    case 'number':
    case 'word':
      takeValue(state, token);
      break;
    case 'noise':
      takeNoise(state, token);
      break;
    case 'sign':
      if (token.text === '|') endLoose(state);
      break;
  }
}

function takeLine(state: StructureState, { end }: Token) {
  endLoose(state);
  state.line++;
  state.words = [];
  if (state.frames.isOutermost()) {
    // Without brackets a blank line, or a line that holds a whole record, ends the record.
    if (state.fieldsOnLine > 1 || state.text[end] === '\n') state.frames.startRecord(state.line);
    if (state.fieldsOnLine > 0) state.key = undefined;
  }
  state.fieldsOnLine = 0;
}

function takeOpen(state: StructureState, { text: bracket, start }: Token) {
  const last = state.words.at(-1);
  const before = last?.end === start ? last : undefined;
  if (bracket === '(' && before && isWrapper(before)) return;
  // `Answer(code=400)`, `Answer{code=400}`: the word right before the bracket is the name.
  const callee = bracket !== '[' && before?.type === 'word' ? before.text : undefined;
  const name = state.key ?? callee;
  endLoose(state);
  state.key = undefined;
  state.frames.open(name, CLOSERS[bracket], state.line);
}

function takeClose(state: StructureState, { text: bracket, start }: Token) {
  // `string(14) "…"`: the name is still that of the string.
  if (start === state.lengthEnd) return;
  endLoose(state);
  state.frames.close(bracket);
  state.key = undefined;
}

function takeSeparator(state: StructureState, { text: separator, start, end }: Token) {
  const { text } = state;
  const last = state.words.at(-1);
  const between = last ? text.slice(last.end, Math.min(start, last.end + 42)) : '-';
  if (!last || !/^\]?\s{0,40}$/.test(between) || (separator === ':' && text[end] === ':')) return;
  if (state.loose) {
    state.loose.end = last.start;
    endLoose(state);
  }
  state.key = last.text;
}

function takeTag(state: StructureState, { text: tag }: Token) {
  endLoose(state);
  const { name, kind, attributes } = readTag(tag);
  if (name === undefined) return;
  const { frames } = state;
  if (kind === 'end') {
    frames.close(getTagEnd(name));
    return;
  }
  if (kind === 'empty' && attributes.length === 0) return;
  frames.open(name, getTagEnd(name), state.line);
  for (const attribute of attributes) {
    const value = { type: 'string' as const, text: attribute.value, start: 0, end: 0 };
    addField(state, attribute.name, value);
    addSpot(state, value, [attribute.name]);
  }
  if (kind === 'empty') frames.close(getTagEnd(name));
  state.words = [];
}

function takeNoise(state: StructureState, token: Token) {
  const { text: value, end } = token;
  addSpot(state, token);
  if (state.key !== undefined) addField(state, state.key, { text: value, type: 'word' });
  else if (state.loose) state.loose.end = end;
  state.key = undefined;
}

/** Strings are passages, and may hold answers themselves. */
function readInside({ frames, sink, line, depth }: StructureState, text: string) {
  if (text.length < 3 || !/[\s{<=:[]/.test(text)) return;
  const object = frames.getObject();
  sink.passages.push({ text, object, name: object.fields.at(-1)?.name, line });
  if (depth < MAX_DEPTH) readStructure(text, sink, { line, depth: depth + 1, object });
}
