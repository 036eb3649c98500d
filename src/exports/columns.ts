import { getFacets } from '../catalog/code-facets.ts';
import { getFieldName } from '../catalog/answer.ts';
import type { Code } from '../catalog/catalog.ts';
import { formatPlainText } from '../catalog/markdown.ts';
import { getCodePath, hasPage } from '../catalog/paths.ts';
import type { GetUrl } from './urls.ts';

/** A column of the tables: its name, which never changes, and what stands in it for a code. */
interface Column {
  name: string;
  get: (code: Code, getUrl: GetUrl) => string | number | undefined;
}

/**
 * The columns of `<vendor>.csv` and `<vendor>.xlsx`, named as in the JSON: first what the vendor says,
 * then what Retcode says. New ones come last, and no name changes.
 */
const COLUMNS: readonly Column[] = [
  { name: 'code', get: ({ code }) => code },
  { name: 'key', get: ({ key }) => key },
  { name: 'message', get: ({ message }) => message },
  {
    name: 'description',
    get: ({ description }) => description && formatPlainText(description),
  },
  { name: 'http', get: ({ http }) => http },
  { name: 'origin', get: ({ origin }) => origin },
  { name: 'section', get: ({ section }) => section },
  { name: 'field', get: ({ envelope }) => envelope && getFieldName(envelope) },
  { name: 'status', get: ({ status }) => status },
  { name: 'replacedBy', get: ({ replacedBy }) => replacedBy },
  { name: 'source', get: ({ sourceData }) => sourceData.id },
  { name: 'retrieved', get: ({ sourceData }) => sourceData.retrieved },
  { name: 'title', get: ({ note }) => note?.title },
  { name: 'outcome', get: (code) => getFacets(code)?.outcome },
  { name: 'problem', get: (code) => getFacets(code)?.problem },
  { name: 'actor', get: (code) => getFacets(code)?.actor },
  { name: 'retry', get: (code) => getFacets(code)?.retry },
  { name: 'url', get: (code, getUrl) => getUrl(getCodePath(code)) },
  { name: 'noteOf', get: ({ note, noteSection }) => note && (noteSection ? 'class' : 'code') },
  { name: 'otherKeys', get: ({ otherKeys = [] }) => join(otherKeys.map(({ key }) => key)) },
  {
    name: 'otherMessages',
    get: ({ otherMessages = [] }) => join(otherMessages.map(({ message }) => message)),
  },
  {
    name: 'numbers',
    get: ({ numbers = {} }) =>
      join(Object.entries(numbers).map(([system, number]) => `${system} ${number}`)),
  },
  { name: 'hasPage', get: (code) => String(hasPage(code)) },
  { name: 'removedSince', get: ({ removedSince }) => removedSince },
];

/** Between several values in a cell. */
const BETWEEN = '; ';

/** The first row of the tables. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

/** The row of a code; what nobody says is an empty text, which no text of the catalog is. */
export function makeRow(code: Code, getUrl: GetUrl): string[] {
  return COLUMNS.map(({ get }) => String(get(code, getUrl) ?? ''));
}

function join(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(BETWEEN);
}
