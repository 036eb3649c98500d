import { getWords } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { getMessageTemplates } from '../../catalog/printed/message-parts.ts';
import type { IndexedCode } from '../index/data.ts';
import type { Passage } from '../read/reading.ts';
import type { TemplateValue } from '../result.ts';

/** Longest value that is taken out of a text. */
const MAX_VALUE = 200;

/** A line of a message as words, and where values stand among them. */
export interface Template {
  words: string[];
  /** Placeholders by the number of words before them. */
  gaps: { at: number; name: string; placeholder: string }[];
  /** The text between the values, as it is printed; none of what is no message. */
  printed: string[];
}

/** Makes the templates of a code's messages, one for each line of each. */
export function getTemplates(code: IndexedCode): Template[] {
  return getMessageTemplates(code).flatMap(({ message, placeholders = [] }) =>
    message.split('\n').map((line) => makeTemplate(line, placeholders)),
  );
}

function makeTemplate(line: string, placeholders: readonly string[]): Template {
  const template: Template = { words: [], gaps: [], printed: [] };
  let rest = line;
  for (const placeholder of placeholders) {
    const at = rest.indexOf(placeholder);
    if (at === -1) continue;
    template.words.push(...getWords(rest.slice(0, at)));
    template.printed.push(trimPrinted(rest.slice(0, at), template.gaps.length === 0));
    template.gaps.push({ at: template.words.length, name: getName(placeholder), placeholder });
    rest = rest.slice(at + placeholder.length);
  }
  template.words.push(...getWords(rest));
  template.printed.push(trimPrinted(rest, template.gaps.length === 0));
  return template;
}

/** Without what a program that hands a message on changes: its first letter, its full stop. */
function trimPrinted(text: string, isFirst: boolean): string {
  const trimmed = text.trim().replace(/[.!]$/, '');
  return isFirst ? trimmed.replace(/^\p{L}(?=\p{Ll}|\s)/u, '') : trimmed;
}

/** Whether a text has a message just as it is printed, signs included; people type small letters. */
export function isAsPrinted({ printed }: Template, text: string): boolean {
  const has = (pieces: readonly string[]) => pieces.every((piece) => text.includes(piece));
  return printed.length > 0 && (has(printed) || has(printed.map((piece) => piece.toLowerCase())));
}

/** Takes the values out of a text in which the template's words have been found. */
export function getValues(
  { gaps, words: wanted }: Template,
  { text, object }: Passage,
  words: readonly Word[],
  places: readonly number[],
): TemplateValue[] {
  return gaps.flatMap(({ at, name, placeholder }) => {
    const before = words[places[at - 1] ?? -1];
    const isOpen = at === wanted.length;
    const after = words[places[at] ?? -1];
    if (!before || (!isOpen && !after)) return [];
    const raw = text.slice(before.end, isOpen ? before.end + MAX_VALUE : after?.start);
    // A string of an answer ends where its value ends; a line goes on.
    const value = trimEnds(object && isOpen ? raw : isOpen ? cutValue(raw) : raw);
    const isTemplate = value === '' || placeholder.includes(value);
    return isTemplate || value.length > MAX_VALUE ? [] : [{ name, value }];
  });
}

/** `+ [Address]` → `Address`. */
function getName(placeholder: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(placeholder)?.[0] ?? '';
}

/** Where a line goes on behind a value: a quote or bracket that closes, the next field, a remark. */
const BEHIND_VALUE =
  /\n|\\n|["'`](?=[\s,;})\]]|$)|(?<!\\)\\+["']|\s[|{(]|\s[-–]\s|[})\]]\s?[,;]|,\s?["'\w]{1,40}\s?[:=]|\.\s+\p{Lu}|,\s(?=\p{Ll})/u;

function cutValue(raw: string): string {
  const start = /^[\s:.,;=]*/.exec(raw)?.[0].length ?? 0;
  const rest = raw.slice(start);
  const end = rest.slice(1).search(BEHIND_VALUE);
  return end === -1 ? rest : rest.slice(0, end + 1);
}

/** Takes off what joins the value to the text around it. A plus before a digit is a number's own. */
function trimEnds(raw: string): string {
  const value = raw
    .replace(/^[\s:.,;=\\]*(?:\+\s+)?/, '')
    .replace(/(?<![\s\\])[\s\\]+$/, '')
    .replace(/(?<=[\p{L}\p{N})\]"'])[.,;]$/u, '');
  const open = value.charAt(0);
  const close = value.at(-1) ?? '';
  // Of a pair of quotes or brackets none stays, nor one whose other half was cut.
  const isPair = PAIRS[open] === close && value.length > 2;
  if (isPair && !value.slice(1, -1).includes(open)) return value.slice(1, -1);
  const isOpen = PAIRS[open] !== undefined && !value.slice(1).includes(PAIRS[open] ?? '');
  const isClosed =
    /[)\]}"']$/.test(value) &&
    !Object.entries(PAIRS).some(
      ([left, right]) => right === close && value.slice(0, -1).includes(left),
    );
  return value.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined).trim();
}

const PAIRS: Partial<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '[': ']',
  '(': ')',
  '{': '}',
};
