import { LEADS } from './leads.ts';
import { getKind } from './names.ts';
import type { Kind } from './names.ts';
import { isSecretValue } from './values.ts';

/** What may be a name; percent-encoded signs are no part of one. */
const WORD = /%(?:25){0,3}[\dA-F]{2}|[\p{L}\p{N}\p{M}_$-]{1,200}/giu;

/** Of longer names the end is read. */
const LONGEST_NAME = 64;

/** Words that need the one before them: `Request Key`, `Session ID`. */
const TAIL = /^(?:keys?|id|code|number|no|secret|word|phrase)$/i;
const WORD_BEFORE = /\p{L}{1,20} $/u;

/** How much of a value is looked at. */
const LONGEST_VALUE = 200;

/** Whether a text holds a field whose name says that its value is secret, and the value. */
export function hasSecretField(text: string): boolean {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const name = getName(text, index, word);
    const kind = getKind(name) ?? getEscapedKind(text, index, name);
    if (kind && hasSecretAt(text, index + word.length, { name, kind })) return true;
  }
  return false;
}

function hasSecretAt(text: string, at: number, field: { name: string; kind: Kind }): boolean {
  return LEADS.some((lead) => {
    lead.lastIndex = at;
    const match = lead.exec(text);
    if (!match) return false;
    const value = text.slice(lead.lastIndex, lead.lastIndex + LONGEST_VALUE);
    return isSecretValue(value, { ...field, sign: match.groups?.sign });
  });
}

function getName(text: string, start: number, word: string): string {
  if (!TAIL.test(word)) return word.slice(-LONGEST_NAME);
  return (WORD_BEFORE.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? '') + word;
}

/** In an escaped text the name may begin with the letter of an escape: `\ntoken=…`. */
function getEscapedKind(text: string, start: number, name: string): Kind | undefined {
  return text[start - 1] === '\\' && /^[nrtbf]/.test(name) ? getKind(name.slice(1)) : undefined;
}
