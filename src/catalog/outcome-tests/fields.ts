import { getNameWords } from '../../text/words.ts';
import { parsePointer } from '../pointer.ts';
import type { OutcomeCheck } from './outcome-checks.ts';

/** Names of one word that are reserved in no language. */
const ONE_WORD = ['code', 'status', 'state', 'result', 'error', 'success', 'ok'];
const FALLBACK = 'value';

/** A field that checks look at. */
export interface Field {
  pointer: string;
  /** Reference tokens of the pointer. */
  tokens: readonly string[];
  /** What a snippet calls the value. */
  name: string;
}

/** The fields that checks look at, each one once. `camelCase` or `snake_case` says how to name them. */
export function getFields(
  checks: readonly OutcomeCheck[],
  style: 'camelCase' | 'snake_case',
): Map<string, Field> {
  const names = new Set<string>();
  const pointers = new Set(checks.map(({ pointer }) => pointer));
  const fields = [...pointers].map((pointer): Field => {
    const tokens = parsePointer(pointer);
    const words = getVariableWords(tokens.at(-1) ?? '');
    const name = makeUnique(style === 'camelCase' ? joinCamel(words) : words.join('_'), names);
    names.add(name);
    return { pointer, tokens, name };
  });
  return new Map(fields.map((field) => [field.pointer, field]));
}

/** Words of a name: of two words or more no language has reserved any. */
function getVariableWords(token: string): string[] {
  if (!/^[A-Za-z][\w-]*$/.test(token)) return [FALLBACK];
  const words = getNameWords(token);
  return words.length > 1 || ONE_WORD.includes(words[0] ?? '') ? words : [FALLBACK];
}

function joinCamel([first = '', ...rest]: readonly string[]): string {
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function makeUnique(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let i = 2; taken.has(unique); i++) unique = `${name}${i}`;
  return unique;
}
