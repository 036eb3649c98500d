import { isCode } from './code-shape.ts';
import { getCodeTexts } from './code-texts.ts';
import { toPlain } from './cells/plain.ts';
import { matchHeading, getWords } from './columns/heading.ts';
import { CODE } from './columns/names/codes.ts';
import { HTTP } from './columns/names/keys.ts';
import { SECTION } from './columns/names/others.ts';
import type { Table } from './table.ts';
import type { UnderstoodTable } from './understanding.ts';

/** Words of those who name a list of codes. */
const OF_CODES =
  /(?<![a-z])err(?:s|no|ors?|code)?(?![a-z])|error|fail|fault(?!s?-?in)|exception|status|reason|result|response|exit|alert|(?<!en|de|uni|op|locale|language[ _]?|country|currency|zip|postal|short|q)code|오류|에러|코드|응답|错误|錯誤|错|码|異常|异常|エラー|コード|fehler|ошиб|código|kod(?![a-z])/i;
const OF_ERRNO = /Err(?![a-z])|ERR/;

/** Words of those who name a list of what one sends. */
const OF_PARAMETERS =
  /param|argument|attribut|\bfields?\b|headers?\b|propert|request body|\bquery\b|\boptions?\b|scopes?\b|파라미터|매개변수|요청 ?(?:변수|필드|본문|헤더)|参数|參數|字段|请求头|パラメータ|リクエスト|項目|параметр|поля|parámetro|parâmetro|paramètre|campos/i;

/** What a text about an error says, in the languages of most documents. */
const OF_ERRORS =
  /err|fail|invalid|not |n't|no |un(?:able|known|auth|avail|support|expected)|denied|expire|missing|exceed|limit|already|must|reject|declin|success|timeout|timed|wrong|bad|conflict|cannot|incorrect|deprecat|insufficient|blocked|오류|실패|없|잘못|초과|않|만료|성공|错|錯|误|失败|失敗|无|無|不|超|期|成功|エラー|できま|ない|ません|ошиб|невер|не |нет|успе/i;

/** A name as parameters have them, `user_id`, `pageSize`, `limit`, and as headers have them. */
const PARAMETER = /^X-[\w-]+$|^[a-z][a-z\d]*(?:[_.-][a-z\d]+|[A-Z][a-z\d]*)*(?:\[\])?$/;

const LONGEST_TITLE = 100;

/** Formats in which the names of the columns are ours. */
const SOURCE = /^(?:C|source code)$/;

const NO_CODES = 'its names are those of parameters, and no text of it speaks of an error';

/**
 * Leaves out tables that only look like codes: those of parameters, and those that do not say that
 * they list codes where others do.
 */
export function preferTables(
  tables: readonly UnderstoodTable[],
  format: string,
): UnderstoodTable[] {
  const own = tables.map((table) => leaveOut(table, findOther(table)));
  const isOfSource = SOURCE.test(format);
  const isPlain = (table: UnderstoodTable) =>
    table.leftOut === undefined && (isOfSource ? isTitledPlainly(table) : isNamedPlainly(table));
  if (!own.some(isPlain)) return own;
  const isWeak = (table: UnderstoodTable) =>
    isOfSource
      ? !isTitledPlainly(table) && !isTextMap(table)
      : isNamedOtherwise(table) || areWords(table);
  const reason = isOfSource
    ? 'nothing says that it lists codes, as of another one'
    : 'its codes are not called so, as those of another table are';
  return own.map((table) => leaveOut(table, isWeak(table) ? reason : undefined));
}

function leaveOut(table: UnderstoodTable, reason: string | undefined): UnderstoodTable {
  if (reason === undefined || table.leftOut !== undefined) return table;
  return { ...table, columns: [], leftOut: reason };
}

/** Why a table that has a column like codes lists none all the same. */
function findOther(table: UnderstoodTable): string | undefined {
  if (table.leftOut !== undefined || isNamedPlainly(table)) return undefined;
  const { columns } = table;
  if (columns.filter(({ field }) => field !== 'skip').length < 2 && !hasTexts(table))
    return 'neither texts nor names stand beside its codes';
  const title = getTitle(table.table);
  if (OF_PARAMETERS.test(title) && !isOfCodes(title) && isNamedOtherwise(table))
    return 'its title says that it lists something else';
  const isFree = isNamedOtherwise(table) || table.table.headings === undefined;
  return isFree && areParameters(table) ? NO_CODES : undefined;
}

function areParameters({ table, columns }: UnderstoodTable): boolean {
  const rows = table.rows.filter(({ kind }) => kind === 'row');
  const names = getCodeTexts(rows, columns).filter((text) => PARAMETER.test(text));
  const texts = rows.map(({ cells }) => cells.join(' '));
  return (
    names.length > rows.length * 0.6 &&
    !isOfCodes(getTitle(table)) &&
    texts.filter((text) => OF_ERRORS.test(text)).length < rows.length * 0.3
  );
}

/** Whether a list without names of columns has words in front, as lists of anything have. */
function areWords({ table, columns }: UnderstoodTable): boolean {
  if (table.headings !== undefined) return false;
  return getCodeTexts(table.rows, columns).every((text) => !isCode(text));
}

/** Whether a cell of codes holds more than a code: `404 Not Found`. */
function hasTexts({ table, columns }: UnderstoodTable): boolean {
  return getCodeTexts(table.rows, columns).some((text) => /\S\s+\S/.test(text));
}

function getCodeWords({ columns }: UnderstoodTable): string {
  return getWords(columns.find(({ field }) => field === 'code')?.heading ?? '');
}

/** Whether the column of codes is called so. */
function isNamedPlainly(table: UnderstoodTable): boolean {
  const words = getCodeWords(table);
  return [CODE, HTTP].some((names) => ['is', 'has'].includes(matchHeading(words, names)));
}

/** Whether the column of codes has a name that may be anything: `Name`, `Type`, `Category`. */
function isNamedOtherwise(table: UnderstoodTable): boolean {
  const words = getCodeWords(table);
  if (words === '' || isNamedPlainly(table)) return false;
  return !isOfCodes(words) || ['is', 'has'].includes(matchHeading(words, SECTION));
}

/** Whether the title, or most of the names in it, say that these are codes. */
function isTitledPlainly({ table, columns, leftOut }: UnderstoodTable): boolean {
  if (leftOut !== undefined) return false;
  if (isOfCodes(getTitle(table))) return true;
  const at = columns.find(({ field }) => field === 'key')?.index ?? 0;
  const rows = table.rows.filter(({ kind }) => kind === 'row');
  const names = rows.filter(({ cells }) => isOfCodes(toPlain(cells[at] ?? '')));
  return names.length > rows.length * 0.5;
}

/** A map from numbers to texts, which says what it is by itself. */
function isTextMap({ table }: UnderstoodTable): boolean {
  return table.headings?.[0] === 'code';
}

/** The first line of a title; a comment on everything may go on for pages. */
function getTitle({ title = '' }: Table): string {
  return (title.split('\n')[0] ?? '').slice(0, LONGEST_TITLE);
}

function isOfCodes(text: string): boolean {
  return OF_CODES.test(text) || OF_ERRNO.test(text);
}
