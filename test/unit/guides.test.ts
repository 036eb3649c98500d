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
  test('has a row for each format, with its address, what it holds and its name', () => {
    const expected = FORMATS.map((format) => {
      const name = getFileName({ id: 'kra-etims' }, format);
      const isOwn = name === `kra-etims.${format.ending}`;
      const { label, ending, holds } = format;
      return [
        label,
        `\`https://retcode.example/api/v1/<vendor>.${ending}\``,
        holds,
        isOwn ? '' : name,
      ];
    });
    const found = rows.filter(([label]) => FORMATS.some((format) => format.label === label));
    expect(
      found.map(([label, path, holds, saved = '']) => {
        const name = /(?<name>[^/`]+)`$/.exec(saved)?.groups?.name ?? '';
        return [label, path, holds, name];
      }),
    ).toEqual(expected);
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
