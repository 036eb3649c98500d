import { getWords } from './columns/heading.ts';
import type { Column, UnderstoodTable } from './understanding.ts';

/**
 * A column of one name is the same in all tables of a document: where “Description” is taken for the
 * message in one and not in another, it is the description in both.
 */
export function makeColumnsSame(tables: readonly UnderstoodTable[]): UnderstoodTable[] {
  const described = new Set(
    tables.flatMap(({ columns }) => columns.filter(isDescription).map(getName)),
  );
  return tables.map((table) => {
    const hasDescription = table.columns.some(isDescription);
    const columns = table.columns.map((column): Column => {
      const isOther = column.field === 'message' && column.sureness !== 'sure';
      if (!isOther || hasDescription || !described.has(getName(column))) return column;
      const why = `named “${column.heading}”, which is the description in another table`;
      return { ...column, field: 'description', why };
    });
    return { ...table, columns };
  });
}

function isDescription({ field, heading }: Column): boolean {
  return field === 'description' && heading !== '';
}

function getName({ heading }: Column): string {
  return getWords(heading);
}
