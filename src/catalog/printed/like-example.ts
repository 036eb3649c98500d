import type { System } from '../../schemas/system.ts';
import { getNameWords } from '../../text/words.ts';
import { getFirstLine } from '../answer.ts';
import { getSystems } from '../catalog.ts';
import type { Code } from '../catalog.ts';
import { getMessageTemplates, splitAtPlaceholders } from './message-parts.ts';
import type { MessageTemplate } from './message-parts.ts';

/*
 * A code has several names, texts and numbers, and a program prints one of them. Which one is seen in
 * the lines that were really printed: what is put in place of it is of the same language or system.
 */

/** The name of a code that is written where another code's stood; undefined where it has none of the kind. */
export function getLikeKey(
  code: Code,
  examples: readonly { key: string; code: Code }[],
): string | undefined {
  for (const example of examples) {
    if (example.key === example.code.code) return code.code;
    if (example.key === example.code.key) return code.key;
    const { where } = example.code.otherKeys?.find(({ key }) => key === example.key) ?? {};
    const like = code.otherKeys?.find((other) => other.where === where);
    if (like) return like.key;
  }
  return examples.length === 0 ? code.key : undefined;
}

/** The number of a code where another's stood, with the systems that it is of and the sign as there. */
export function getLikeNumber(
  code: Code,
  examples: readonly { number: string; code: Code }[],
): { number: string; systems: readonly System[] } | undefined {
  for (const example of examples) {
    const [plain, sign] = splitSign(example);
    const systems = getSystems(example.code, plain);
    const numbers = systems.flatMap(({ id }) => code.numbers?.[id] ?? []);
    const [number] = numbers;
    if (number !== undefined) return { number: sign + number, systems: getSystems(code, number) };
  }
  return undefined;
}

/** A sign before a number may only be how a program writes it. */
function splitSign({
  number,
  code,
}: {
  number: string;
  code: Code;
}): [number: string, sign: string] {
  const isOwn = Object.values(code.numbers ?? {}).includes(number);
  return !isOwn && number.startsWith('-') ? [number.slice(1), '-'] : [number, ''];
}

/** The message of a code made a name as the first example's is: `NotFound`, `NOT_FOUND`. */
export function getLikePhrase(
  { message }: Code,
  [example]: readonly { phrase: string }[],
): string | undefined {
  if (message === undefined || !example) return undefined;
  const words = getNameWords(message);
  return example.phrase === example.phrase.toUpperCase()
    ? words.join('_').toUpperCase()
    : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The text of a code where another's stood: that of the same language or system, or else its first. */
export function getLikeMessage(
  code: Code,
  examples: readonly { message: string; code: Code }[],
): string | undefined {
  for (const example of examples) {
    const { where } =
      example.code.otherMessages?.find((other) => isTemplateOf(example.message, other)) ?? {};
    const like = where !== undefined && code.otherMessages?.find((other) => other.where === where);
    if (like) return getFirstLine(like.message);
  }
  return code.message === undefined ? undefined : getFirstLine(code.message);
}

/** Whether a text is one of those of a code, with any values in it. */
export function isMessage(text: string, code: Code): boolean {
  return getMessageTemplates(code).some((one) => isTemplateOf(text, one));
}

function isTemplateOf(text: string, { message, placeholders }: MessageTemplate): boolean {
  const parts = splitAtPlaceholders(getFirstLine(message), placeholders);
  return isMadeOf(
    text.toLowerCase(),
    parts.map((part) => part.toLowerCase()),
  );
}

/** Whether a text consists of parts in their order, with something between each two. */
function isMadeOf(text: string, [first = '', ...others]: readonly string[]): boolean {
  if (!text.startsWith(first)) return false;
  const last = others.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.endsWith(last) && text.length - last.length > at;
}
