import type { IndexedCode } from '../index/data.ts';
import type { TemplateValue } from '../result.ts';
import { getWords } from '../words.ts';
import type { Word } from '../words.ts';

/** Longest value that is taken out of a text. */
const MAX_VALUE = 200;

/** A line of a message as words, and where values stand among them. */
export interface Template {
  words: string[];
  /** Placeholders by the number of words before them. */
  gaps: { at: number; name: string; placeholder: string }[];
}

/** Makes the templates of a code's message, one for each of its lines. */
export function getTemplates({ message = '', placeholders = [] }: IndexedCode): Template[] {
  return message.split('\n').map((line) => {
    const template: Template = { words: [], gaps: [] };
    let rest = line;
    for (const placeholder of placeholders) {
      const at = rest.indexOf(placeholder);
      if (at === -1) continue;
      template.words.push(...getWords(rest.slice(0, at)));
      template.gaps.push({ at: template.words.length, name: getName(placeholder), placeholder });
      rest = rest.slice(at + placeholder.length);
    }
    template.words.push(...getWords(rest));
    return template;
  });
}

/** Takes the values out of a text in which the template's words have been found. */
export function getValues(
  { gaps, words: wanted }: Template,
  text: string,
  words: readonly Word[],
  places: readonly number[],
): TemplateValue[] {
  return gaps.flatMap(({ at, name, placeholder }) => {
    const before = words[places[at - 1] ?? -1];
    const isOpen = at === wanted.length;
    const after = words[places[at] ?? -1];
    if (!before || (!isOpen && !after)) return [];
    const raw = text.slice(before.end, isOpen ? before.end + MAX_VALUE : after?.start);
    const value = trimValue(raw);
    const isTemplate = value === '' || placeholder.includes(value);
    return isTemplate || value.length > MAX_VALUE ? [] : [{ name, value }];
  });
}

/** `+ [Address]` → `Address`. */
function getName(placeholder: string): string {
  return placeholder.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Takes off what joins the value to the text around it, and what follows on the same line. */
function trimValue(raw: string): string {
  const [line = ''] = raw.replace(/^[\s:+"'\\,=-]+/, '').split(/\n|\\n|["'`]|\s[|{]|[})\]],/, 1);
  return line.replace(/[\s.,;"'`\\})\]]+$/, '');
}
