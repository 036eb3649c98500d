import { makeFrames } from './frames.ts';
import type { Frames } from './frames.ts';
import type { Field, Passage, ReadObject, Spot } from './reading.ts';
import { getSpot } from './spots.ts';
import type { Token } from './tokens.ts';

/** Words of a line that are kept as what may be a name. */
const MAX_WORDS = 4;

/** Where readings are put together. */
export interface StructureSink {
  objects: ReadObject[];
  spots: Spot[];
  passages: Passage[];
}

/** Where a text stands. */
export interface StructureContext {
  line: number;
  /** How many strings it stands in. */
  depth: number;
  /** The object that the text is a value of. */
  object?: ReadObject | undefined;
}

/** What is known at a spot of a text whose structure is read. */
export interface StructureState {
  readonly text: string;
  readonly sink: StructureSink;
  readonly depth: number;
  readonly frames: Frames;
  line: number;
  /** The name whose value comes next. */
  key: string | undefined;
  /** Words, strings and numbers of the line so far. */
  words: Token[];
  /** Where the words of an unquoted value stand. */
  loose: { name: string; start: number; end: number } | undefined;
  /** Where the length of a string ends that PHP prints. */
  lengthEnd: number;
  fieldsOnLine: number;
  isLineStart: boolean;
}

/** Makes the state at the beginning of a text. */
export function makeState(
  text: string,
  sink: StructureSink,
  { line, depth, object: within }: StructureContext,
): StructureState {
  return {
    text,
    sink,
    depth,
    frames: makeFrames(within, line, (object) => sink.objects.push(object)),
    line,
    key: undefined,
    words: [],
    loose: undefined,
    lengthEnd: -1,
    fieldsOnLine: 0,
    isLineStart: true,
  };
}

/** Adds a named value to the object that is open. */
export function addField(state: StructureState, name: string, { text, type }: FieldValue) {
  state.frames.addField({ name, value: text, type, line: state.line });
  state.fieldsOnLine++;
}

/** Adds what may be a code. `lead` stands before it where no words of the line do. */
export function addSpot(state: StructureState, token: Token, lead?: string[]) {
  const spot = getSpot(token, state);
  if (!spot) return;
  const { line, frames, sink } = state;
  sink.spots.push({ ...spot, ...(lead && { lead }), object: frames.getObject(), line });
}

/** Keeps a token as what may be the name of what follows. */
export function addWord({ words }: StructureState, token: Token) {
  words.push(token);
  if (words.length > MAX_WORDS) words.shift();
}

/** Ends a value without quotes, if there is one. */
export function endLoose(state: StructureState) {
  if (!state.loose) return;
  const { frames, line } = state;
  const { name, start, end } = state.loose;
  const raw = state.text.slice(start, end).trim();
  const value = getPlainValue(raw);
  const isTag = frames.getTagName() === name;
  if (isTag) frames.addTagField({ name, value, type: 'word', line });
  else addField(state, name, { text: value, type: 'word' });
  // A cell of a table is a text by itself, whatever stands in the others.
  if (value !== raw || (isTag && /^t[dh]$/i.test(name)))
    state.sink.passages.push({ text: value, object: frames.getObject(), name, line });
  state.loose = undefined;
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

interface FieldValue {
  text: string;
  type: Field['type'];
}
