import { isCode, isCodeOrName } from '../code-shape.ts';

/** A line that begins with a code. */
export interface CodeLine {
  code: string;
  /** What stands behind it; may be empty. */
  rest: string;
}

/** Words that stand before a code: `Error 404`, `HTTP 404`, `Code: 404`, `오류 404`, `错误码 404`. */
const LEAD =
  /^(?:(?:error|status|response|result|http|return|exit|reason)[ \t]{1,4}){0,2}(?:code|error|number|http|status|fehler|erreur|código|código de error|코드|오류|错误码|代码|コード)[ \t]{0,4}[:#]?[ \t]{0,4}(?=[-\dA-Z`*([])/iu;

/** A code between signs that set it apart, `` `404` ``, `**404**`, `[404]`, and what follows. */
const MARKED =
  /^(?:`(?<tick>[^`\n]{1,80})`|\*\*`?(?<star>[^*\n`]{1,80})`?:?\*\*|\[(?<bracket>[^\]\n]{1,40})\](?!\()|\((?<round>[^()\n]{1,40})\))(?<after>[^]*)$/u;

/** A code, a sign, a text: `404: text`, `404 - text`, `404 = text`, `ERR_X => text`. */
const SIGN =
  /^(?<code>[^\s:=–—]{1,80}|[^\s:]{1,80})[ \t\u00a0]{0,9}(?:[:：–—=]|=>|->|→|[ \t\u00a0]-{1,2}[ \t\u00a0]|[.)][ \t\u00a0])[ \t\u00a0]{0,9}(?<rest>[^]*)$/u;

/** A code, a space, a text. */
const SPACE = /^(?<code>\S{1,80})[ \t\n\u00a0\u3000]{1,9}(?<rest>\S[^]*)$/u;

/** What may stand between a code that is set apart and its text. */
const JOINT = /^[ \t\u00a0]{0,9}(?:[:：–—=|]|=>|->|→|-{1,2}(?=\s)|[.,](?=\s))?\s{0,9}/u;

/**
 * Splits a line that begins with a code. A number, or a name in capitals, needs no sign behind it;
 * any other name does, or one around it. Undefined where no code stands in front.
 */
export function splitCodeLine(line: string): CodeLine | undefined {
  const text = line.trim();
  const lead = LEAD.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  return splitMarked(body) ?? splitSigned(body) ?? splitSpaced(body);
}

function splitMarked(text: string): CodeLine | undefined {
  const { tick, star, bracket, round, after = '' } = MARKED.exec(text)?.groups ?? {};
  const code = (tick ?? star ?? bracket ?? round)?.replace(/:$/, '').trim();
  if (code === undefined) return undefined;
  // What stands in code or bold marks may be any word; brackets hold much else.
  const isOne = tick === undefined && star === undefined ? isCode(code) : isCodeOrName(code);
  return isOne ? { code, rest: after.replace(JOINT, '') } : undefined;
}

function splitSigned(text: string): CodeLine | undefined {
  const { code, rest } = SIGN.exec(text)?.groups ?? {};
  if (code === undefined || rest === undefined) return undefined;
  return isCodeOrName(code) ? { code, rest } : undefined;
}

function splitSpaced(text: string): CodeLine | undefined {
  if (isCode(text)) return { code: text, rest: '' };
  const { code, rest } = SPACE.exec(text)?.groups ?? {};
  if (code === undefined || rest === undefined) return undefined;
  return isCode(code) ? { code, rest } : undefined;
}
