/** A piece of source code. */
export interface Token {
  kind: 'word' | 'number' | 'string' | 'comment' | 'sign';
  line: number;
  /** Where it begins and ends. */
  start: number;
  end: number;
  /** A string without its quotes, a comment without its marks. */
  text: string;
}

/** What source code of any of the languages is made of; `#` begins a comment in some. */
const TOKEN =
  /\/\*(?<block>[^]*?)\*\/|\/\/(?<line>[^\n]*)|(?<=^|[\s;,])#(?!\[|\s{0,4}(?:define|include|if|ifdef|ifndef|endif|else|elif|pragma|undef|error)\b)(?<hash>[^\n]*)|"""(?<doc>[^]*?)"""|"(?<double>(?:[^"\\\n]|\\[^])*)"|'(?<single>(?:[^'\\\n]|\\[^])*)'|`(?<tick>(?:[^`\\]|\\[^])*)`|(?<number>(?<![\w.])-?(?:0[xX][\dA-Fa-f_]+|\d[\d_]*(?:\.\d+)?)(?:[uUlL]{1,3}\b)?)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>=>|->|::|[^\s\w])/gu;

/** Splits source code into its pieces. What is between them is white space. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let seen = 0;
  for (const found of text.matchAll(TOKEN)) {
    const { index, groups = {} } = found;
    for (; seen < index; seen++) if (text[seen] === '\n') line++;
    const end = index + found[0].length;
    tokens.push({ ...toToken(groups, found[0]), line, start: index, end });
  }
  return tokens;
}

function toToken(
  groups: Record<string, string | undefined>,
  all: string,
): Pick<Token, 'kind' | 'text'> {
  const { block, line, hash, doc, double, single, tick, number, word } = groups;
  const comment = block ?? line ?? hash;
  if (comment !== undefined) return { kind: 'comment', text: formatComment(comment) };
  if (doc !== undefined) return { kind: 'comment', text: formatComment(doc) };
  const string = double ?? single ?? tick;
  if (string !== undefined) return { kind: 'string', text: unescapeString(string) };
  if (number !== undefined) return { kind: 'number', text: formatNumber(number) };
  return word === undefined ? { kind: 'sign', text: all } : { kind: 'word', text: word };
}

/** The words of a comment without what is drawn around them, and without the tags of its tool. */
function formatComment(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .trim()
      .replace(/^[*/!<#=-]+(?=\s|$)/, '')
      .replace(/(?:\*{2,9}|\/{2,9}|={2,9}|-{2,9})$/, '')
      .replaceAll(
        /<\/?(?:summary|remarks|p|code|ul|li|br|pre|em|b|i|a)(?: [^<>]{0,300})?\/?>/gi,
        '',
      )
      .replaceAll(/\{@(?:code|link|linkplain|literal) (?<inner>[^{}]{1,200})\}/g, '$<inner>')
      .trim(),
  );
  return lines
    .filter((line) => line !== '' && !/^@(?:var|type|since|deprecated|author|see)\b/.test(line))
    .join('\n')
    .replace(/^[*!<:]{1,3}\s?/, '');
}

/** `1_000` and `404L` are 1000 and 404. */
function formatNumber(text: string): string {
  return text.replaceAll('_', '').replaceAll(/[uUlL]/g, '');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', 0: '\0' };

function unescapeString(text: string): string {
  return text.replaceAll(/\\(?<sign>[^])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}
