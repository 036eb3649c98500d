import { isWrapper } from './spots.ts';
import { addField, addSpot, addWord } from './structure-state.ts';
import type { StructureState } from './structure-state.ts';
import type { Token } from './tokens.ts';

const MAX_NAME = 100;

/** A sign that makes a name of what stands before it; a comparison and an address are none. */
const NAMING = /^(?:"|\\{1,8}"|')?\]?[ \t]{0,20}(?:=>|->|:=|[:=](?!:|=|\/\/))/;

/** Takes a string, a number or a word. Tells whether it is a value, and not the name of one. */
export function takeValue(state: StructureState, token: Token): boolean {
  if (isLength(state, token)) {
    state.lengthEnd = token.end;
    return false;
  }
  if (token.type !== 'number' && isName(state, token)) {
    addWord(state, token);
    return false;
  }
  if (state.key !== undefined) takeNamedValue(state, token, state.key);
  else if (state.loose) state.loose.end = token.end;
  else if (state.words.length === 0) takeTagText(state, token);
  addSpot(state, token);
  addWord(state, token);
  if (isKeyword(state, token)) state.key = token.text;
  return true;
}

/** Whether a number is the length that PHP prints before a string: `string(29) "…"`. */
function isLength({ text }: StructureState, { type, start, end }: Token): boolean {
  const isInside = type === 'number' && text[start - 1] === '(';
  return isInside && /^\)\s{0,8}["']/.test(text.slice(end, end + 10));
}

function isName({ text }: StructureState, { text: name, end }: Token): boolean {
  return name.length <= MAX_NAME && NAMING.test(text.slice(end, end + 32));
}

/** Whether a word names what follows it without a sign between the two: `{:code 400}`. */
function isKeyword({ text }: StructureState, { type, start }: Token): boolean {
  return type === 'word' && /(?:^|[\s{,(]):$/.test(text.slice(Math.max(0, start - 2), start));
}

function takeNamedValue(state: StructureState, token: Token, name: string) {
  const { type, text: value, start, end } = token;
  if (type === 'word' && isWrapper(token) && /["'(]/.test(state.text[end] ?? '')) return;
  if (type === 'word') state.loose = { name, start, end };
  else addField(state, name, { text: value, type: type === 'number' ? 'number' : 'string' });
  state.key = undefined;
}

/** Takes the beginning of the text in a tag, if one is open. */
function takeTagText(state: StructureState, { type, text: value, start, end }: Token) {
  const { frames, line } = state;
  const name = frames.getTagName();
  if (name === undefined) return;
  if (type === 'word') state.loose = { name, start, end };
  else frames.addTagField({ name, value, type: type === 'number' ? 'number' : 'string', line });
}
