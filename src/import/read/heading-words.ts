import { isCode } from '../code-shape.ts';
import type { Row } from '../table.ts';

/** The usual words over the columns of a table of codes; what each column is, others decide. */
const WORDS =
  /^(?:no|nr|id|type|level|kind|category|module|section|group|class|system|origin|severity|retry|retryable|solution|action|cause|remedy|resolution|notes?|comments?|remarks?|details?|explanation|meaning|reason|text|title|label|summary|value|name|key|symbol|constant|enum|mnemonic|http|status|state|error|errors?code|errno|code|message|msg|desc|description|bedeutung|beschreibung|ursache|meldung|fehler|fehlercode|descripción|mensaje|código|significado|descrição|mensagem|significação|libellé|signification|cause|설명|코드|메시지|내용|의미|원인|비고|구분|상태|조치|코드값|에러코드|오류코드|错误码|错误代码|代码|编码|状态码|返回码|说明|描述|含义|原因|消息|信息|提示|解决方案|備考|コード|説明|内容|意味|メッセージ|原因|対処|エラーコード)$/iu;

/** A word of a program that ends so: `resultCode`, `error_message`. */
const ENDS = /(?:code|key|msg|message|status|desc|description|name|text|type|id)$/i;

/** Whether cells are names of columns: half of them are usual words, and none is a sentence. */
export function areHeadings(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.replaceAll(/[*`:.#_]/g, ' ').trim()).filter(Boolean);
  if (words.length < 2 || words.some((word) => word.length > 40 || /^\d/.test(word))) return false;
  return words.filter(isHeadingWord).length * 2 >= words.length;
}

function isHeadingWord(text: string): boolean {
  const parts = text.split(/[\s/()-]+/u).filter(Boolean);
  return parts.some((part) => WORDS.test(part)) || (parts.length === 1 && ENDS.test(text));
}

/** Whether the first of several rows holds the names of the columns: by its words, or by being unlike the others. */
export function hasHeadings(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return false;
  if (areHeadings(first.cells)) return true;
  if (first.cells.length < 2 || first.cells.some((cell) => isCode(cell) || cell.length > 40))
    return false;
  return first.cells.some((_, column) => {
    const codes = others.filter(({ cells }) => isCode(cells[column] ?? ''));
    return codes.length * 10 > others.length * 8;
  });
}
