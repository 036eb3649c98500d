import { ImportError } from '../table.ts';
import type { Column, Field } from '../understanding.ts';
import type { ColumnFacts } from './facts.ts';

/** What `--columns` may name, and what else people write for it. */
const FIELDS: Readonly<Record<string, Field>> = {
  code: 'code',
  key: 'key',
  name: 'key',
  message: 'message',
  description: 'description',
  http: 'http',
  section: 'section',
  origin: 'origin',
  status: 'status',
  remark: 'remark',
  skip: 'skip',
  '-': 'skip',
  '': 'skip',
};

/** The columns as the one who imports says they are, from the left; any beyond are left out. */
export function takeChosenColumns(
  names: readonly string[],
  facts: readonly ColumnFacts[],
): Column[] {
  const fields = readFields(names);
  return facts.map(({ index, heading }) => ({
    index,
    heading,
    field: fields[index] ?? 'skip',
    sureness: 'sure',
    why: index < fields.length ? 'you said so' : 'you named no more columns',
  }));
}

/** @throws {ImportError} if a name is none, none is the code, or one stands twice */
export function readFields(names: readonly string[]): Field[] {
  const fields = names.map((name) => {
    const field = FIELDS[name.trim().toLowerCase()];
    if (field) return field;
    const known = Object.keys(FIELDS).filter((one) => /^[a-z]/.test(one));
    throw new ImportError(
      `--columns names “${name}”, which is no kind of column.\n  Name them from the left: ${known.join(', ')}; or glued, where they stand without anything between them.`,
    );
  });
  const twice = fields.find(
    (field, at) => field !== 'skip' && field !== 'remark' && fields.indexOf(field) !== at,
  );
  if (twice !== undefined)
    throw new ImportError(
      `--columns names ${twice} twice.\n  Name each once; write remark for other columns that are to stay.`,
    );
  if (!fields.includes('code'))
    throw new ImportError(
      '--columns does not say which column has the codes.\n  Write it like this: --columns code,http,message',
    );
  return fields;
}
