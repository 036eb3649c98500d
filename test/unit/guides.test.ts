import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS, getFileName } from '../../src/exports/formats.ts';
import { ACTORS, OUTCOMES, RETRIES } from '../../src/schemas/note.ts';

const guide = readFileSync('src/content/docs/guides/data.md', 'utf8');

/** Cells of the rows of all tables. */
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the guide to the data', () => {
  test('has a row for each format, with the ending of its address and what it holds', () => {
    const expected = FORMATS.map(({ label, ending, holds }) => [label, `\`.${ending}\``, holds]);
    const labels = FORMATS.map(({ label }): string => label);
    expect(rows.filter(([label = '']) => labels.includes(label))).toEqual(expected);
  });

  test('says under which name to save a file, where that is not what its address says', () => {
    const names = FORMATS.map((format) => getFileName({ id: 'kra-etims' }, format));
    const other = names.filter((name) => !name.startsWith('kra-etims.'));
    expect(other.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    expect(other.length).toBeGreaterThan(2);
  });

  test.each([
    ['outcome', OUTCOMES],
    ['retry', RETRIES],
    ['actor', ACTORS],
  ])('has all values of %s', (field, values) => {
    const [row] = rows.filter(([name]) => name === `\`${field}\``);
    const listed = [...(row?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    expect(listed).toEqual(values);
  });
});
