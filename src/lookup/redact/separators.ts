import { getEnd } from './ends.ts';
import { QUOTE } from './quotes.ts';

/** How a name and its value stand together. */
export interface Separator {
  /** Where the value starts. */
  end: number;
  style: 'pair' | 'element' | 'flag' | 'sentence' | 'next line' | 'part';
  /** The sign between them: `=`, `:`, `%3A`; empty where there is none. */
  sign: string;
}

const SPACE = '(?:[ \\t\\u00A0\\u200B\\u3000\\uFEFF]|%20){0,40}';
const SIGN =
  '(=>|->(?= )|→|;s:\\d{1,6}:(?=")|:=|={1,3}|:(?!:)|：|＝|%(?:25){0,3}3[AD]|&#(?:58|61);)';
const CLOSER = ` {0,2}(?:${QUOTE}|\\]|%(?:25){0,3}5D){0,4}`;
const TO_VALUE = `${SPACE}(?:\\s{1,80}(?=["']))?`;

/** `(again)`, `value`: what may stand between a name and its sign. */
const ADDITION = '(?: value| ?\\([^()\\r\\n]{1,40}\\))?';

/** `"name":"Password","value":"…"`, `key="Password" value="…"`, `"token":{"value":"…"}`. */
const VALUE_NAME = `${QUOTE}?(?:value|raw|plain|#text|\\$t|_text|_)${QUOTE}?${SPACE}`;

const PAIR = new RegExp(`${CLOSER}${ADDITION}${SPACE}${SIGN}${TO_VALUE}(?!\\{)`, 'iy');
const INNER = new RegExp(
  `${CLOSER}${SPACE}(?:${SIGN}${SPACE}\\{|[,;]?)\\s{0,80}${VALUE_NAME}${SIGN}${TO_VALUE}`,
  'iy',
);
const CALL = new RegExp(`${QUOTE}\\s{0,8},\\s{0,8}(?=["'])`, 'y');
const CALLED = /\(\s{0,8}(?=["'`])/y;
const CALL_BEFORE = new RegExp(`[(]\\s{0,8}${QUOTE}$`);
const NEXT_LINE = /[ \t]{0,8}:[ \t]{0,8}\r?\n[ \t]{0,8}(?=[^\s{[<])(?![\w-]{1,64}:\s|- )/y;
const BLOCK = /["']?[ \t]{0,8}:[ \t]{0,8}[|>][+-]?\d?[+-]?[ \t]{0,8}(?=\r?\n)/y;
const LIST = /["']?[ \t]{0,8}:[ \t]{0,8}(?=\r?\n[ \t]{0,40}- )/y;

const PART =
  /["'](?:;[^\r\n]{0,200})?(?:(?:\r?\n|\\r\\n)[\w-]{1,40}: ?[^\r\n\\]{0,200}){0,4}(?:\r?\n|\\r\\n){2}/y;
const PART_BEFORE = /form-data;[^\r\n]{0,80}name=["']$/i;

const ELEMENT = /(?:\s[^<>]{0,400})?(?<!\/)(?:>|&gt;)/y;
const ELEMENT_BEFORE = /(?:<|&lt;)(?:[\w.-]{1,40}:)?$/;
const ATTRIBUTE = /["'][^<>]{0,400}>/y;
const ATTRIBUTE_BEFORE = /<[^<>]{1,80}=["']$/;

const FLAG = /(?:[ \t]{1,8}|=)(?!-)(?=\S)/y;
const FLAG_BEFORE = /(?:^|[\s"'`(\\])$/;

/** A line of `.netrc`. */
const LOGIN_BEFORE = /\blogin\s{1,4}\S{1,80}\s{1,4}$/;

/** A table or columns: only a mix of letters and digits is taken for a value. */
const COLUMN =
  /["'`]?(?:\t{1,4}| {2,20}| ?\| ?)["'`]?(?=[^\s"'`|]{0,80}\d)(?=[^\s"'`|]{0,80}[A-Za-z])(?=[^\s"'`|]{6})/y;

/** "The OTP is 123456", "token 'abc1'": only what has a digit is taken for a value. */
const SENTENCE = /[ \t](?:(?:is|was)[ \t]:?[ \t]?)?["'`]?(?=[^\s"'`]{0,80}\d)(?=[^\s"'`]{4})/y;
const QUOTED_OR_SAID = /[ \t](?:is|was)[ \t]|["'`]$/;

/** Finds what leads from a name to its value. */
export function getSeparator(text: string, start: number, end: number): Separator | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  if (ELEMENT_BEFORE.test(before)) {
    const at = getEnd(INNER, text, end);
    if (at !== undefined) return { end: at, style: 'pair', sign: '=' };
    const content = getEnd(ELEMENT, text, end);
    return content === undefined ? undefined : { end: content, style: 'element', sign: '' };
  }
  const named: Separator | undefined =
    getSigned(text, end) ??
    getNamed(text, { start, end, before }) ??
    getFlag(text, { start, end, before });
  return named ?? getSentence(text, end);
}

/** Where the lines of YAML begin that a name introduces: a block (`key: |`), or a list. */
export function getBlockStart(
  text: string,
  end: number,
): { at: number; style: 'block' | 'list' } | undefined {
  const block = getEnd(BLOCK, text, end);
  if (block !== undefined) return { at: block, style: 'block' };
  const list = getEnd(LIST, text, end);
  return list === undefined ? undefined : { at: list, style: 'list' };
}

function getSigned(text: string, end: number): Separator | undefined {
  const next = getEnd(NEXT_LINE, text, end);
  if (next !== undefined) return { end: next, style: 'next line', sign: ':' };
  for (const pattern of [INNER, PAIR]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match) return { end: pattern.lastIndex, style: 'pair', sign: match[2] ?? match[1] ?? '' };
  }
  return undefined;
}

function getNamed(text: string, { end, before }: Place): Separator | undefined {
  const part = PART_BEFORE.test(before) ? getEnd(PART, text, end) : undefined;
  if (part !== undefined) return { end: part, style: 'part', sign: '' };
  const attribute = ATTRIBUTE_BEFORE.test(before) ? getEnd(ATTRIBUTE, text, end) : undefined;
  if (attribute !== undefined) return { end: attribute, style: 'element', sign: '' };
  const call =
    getEnd(CALLED, text, end) ?? (CALL_BEFORE.test(before) ? getEnd(CALL, text, end) : undefined);
  return call === undefined ? undefined : { end: call, style: 'pair', sign: ',' };
}

function getFlag(text: string, { start, end, before }: Place): Separator | undefined {
  const isFlag = text[start] === '-' && FLAG_BEFORE.test(before);
  if (!isFlag && !LOGIN_BEFORE.test(before)) return undefined;
  const at = getEnd(FLAG, text, end);
  return at === undefined ? undefined : { end: at, style: 'flag', sign: '' };
}

function getSentence(text: string, end: number): Separator | undefined {
  const column = getEnd(COLUMN, text, end);
  if (column !== undefined) return { end: column, style: 'sentence', sign: '' };
  const at = getEnd(SENTENCE, text, end);
  const isSaid = at !== undefined && QUOTED_OR_SAID.test(text.slice(end, at));
  return isSaid ? { end: at, style: 'sentence', sign: '' } : undefined;
}

interface Place {
  start: number;
  end: number;
  /** The text right before the name. */
  before: string;
}
