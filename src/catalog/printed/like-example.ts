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

/** The code where another's stood: decimal, or without `0x` or leading zeros, where it is so in the line. */
export function getLikeCode(
  { code, vendor: { numbering } }: Code,
  [example]: readonly { code: string }[],
): string {
  const digits = /^0x([\dA-F]+)$/i.exec(code)?.[1];
  if (!numbering || !example || digits === undefined) return code;
  const value = BigInt(code);
  if (isDecimal(example.code, numbering.base))
    return String(
      example.code.startsWith('-') ? BigInt.asIntN(numbering.bits ?? 64, value) : value,
    );
  const [, prefix = '', like = digits] = /^(0x)?([\dA-F]+)$/i.exec(example.code) ?? ['', '0x'];
  return prefix + (like.length < digits.length ? value.toString(16) : digits);
}

/** Whether a number is decimal beyond doubt: among hexadecimal ones only by its length. */
function isDecimal(text: string, base: 10 | 16): boolean {
  return (base === 16 ? /^-?\d{9,}$/ : /^-?\d+$/).test(text);
}

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

/**
 * The number of a code where another's stood, with the systems that it is of and the sign as there: that
 * of a system whose number stands in all the lines, where there is one.
 */
export function getLikeNumber(
  code: Code,
  examples: readonly { number: string; code: Code }[],
): { number: string; systems: readonly System[] } | undefined {
  const read = examples.map((example) => {
    const [plain, sign] = splitSign(example);
    return { sign, systems: getSystems(example.code, plain) };
  });
  const isCommon = ({ id }: System) =>
    read.every(({ systems }) => systems.some((one) => one.id === id));
  const common = read.map((one) => ({ ...one, systems: one.systems.filter(isCommon) }));
  for (const { sign, systems } of [...common, ...read]) {
    const [number] = systems.flatMap(({ id }) => code.numbers?.[id] ?? []);
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

/**
 * The text of a code where another's stood: that of the same language or system, or its message where
 * another's message stood or one that is not listed; undefined where the program has texts of its own.
 */
export function getLikeMessage(
  code: Code,
  examples: readonly { message: string; code: Code }[],
): string | undefined {
  const printed = examples.flatMap((example) => findTemplate(example.message, example.code) ?? []);
  for (const { where } of printed) {
    const like = code.otherMessages?.find((other) => other.where === where);
    if (where !== undefined && like) return getFirstLine(like.message);
  }
  const isForeign =
    examples.length === 0 ||
    (printed.length > 0 && printed.every(({ where }) => where !== undefined));
  return !isForeign && code.message !== undefined ? getFirstLine(code.message) : undefined;
}

/** Which of a code's texts is printed: the whole of what stands there, or else a part of it. */
function findTemplate(text: string, code: Code): MessageTemplate | undefined {
  const templates = getMessageTemplates(code);
  return (
    templates.find((one) => isTemplateOf(text, one)) ?? templates.find((one) => isPartOf(text, one))
  );
}

/** The codes whose text it is, with any values in it; or else those with the longest text that is a part of it. */
export function findByMessage(text: string, codes: readonly Code[]): readonly Code[] {
  const whole = codes.filter((code) => isMessage(text, code));
  if (whole.length > 0) return whole;
  const sizes = codes.map((code) =>
    Math.max(
      0,
      ...getMessageTemplates(code).flatMap((one) =>
        isPartOf(text, one) ? one.message.length : [],
      ),
    ),
  );
  const longest = Math.max(...sizes);
  return longest === 0 ? [] : codes.filter((_, i) => sizes[i] === longest);
}

/** Whether a text is one of those of a code, with any values in it. */
function isMessage(text: string, code: Code): boolean {
  return getMessageTemplates(code).some((one) => isTemplateOf(text, one));
}

function isTemplateOf(text: string, { message, placeholders }: MessageTemplate): boolean {
  const parts = splitAtPlaceholders(getFirstLine(message), placeholders);
  return isMadeOf(
    text.toLowerCase(),
    parts.map((part) => part.toLowerCase()),
  );
}

/** Whether a text has the parts of one of a code's somewhere in it, in their order. */
function isPartOf(text: string, { message, placeholders }: MessageTemplate): boolean {
  const parts = splitAtPlaceholders(getFirstLine(message), placeholders);
  let rest = text.toLowerCase();
  return parts.every((part) => {
    const at = rest.indexOf(part.toLowerCase());
    rest = rest.slice(at + part.length);
    return at !== -1;
  });
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
