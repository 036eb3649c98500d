import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReadBefore, readCatalog } from '../../src/catalog/read-catalog.ts';
import {
  addNote,
  BETA_CODES,
  change,
  CODES,
  getSound,
  makeContent,
  NOTE,
  VENDOR,
} from './make-content.ts';

/** What somebody does to a content folder, one after the other; null removes what is there. */
const STEPS: readonly [string, Record<string, string | null>][] = [
  ['nothing', {}],
  ['change a note', change(NOTE, 'Try again tomorrow.', 'Come back on Monday.')],
  ['change it to a text of the same length', change(NOTE, 'Try again', 'Ask again')],
  ['break a file', change(CODES, 'code: "042"', 'code: 042')],
  ['mend it', { [CODES]: getSound(CODES) }],
  ['link to a note that is not there', change(NOTE, 'Try again', '[Try](/acme/777/) again')],
  ['say of another vendor what is not right', change(VENDOR, 'language: en', 'language: xx-yy-zz')],
  ['mend that', { [VENDOR]: getSound(VENDOR), [NOTE]: getSound(NOTE) }],
  ['add a code and its note', { [BETA_CODES]: addCode(), ...addNote('beta', '77') }],
  ['write the same note for two', addNote('acme', '77')],
  ['remove a note', { [NOTE]: null }],
  ['remove a vendor', { beta: null }],
];

const before = makeReadBefore();
let folder: string;
beforeAll(() => {
  folder = makeContent();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a content folder that is read again and again', () => {
  test.each(STEPS)('is read as if for the first time: %s', (_, files) => {
    for (const [path, text] of Object.entries(files)) save(join(folder, path), text);
    const anew = readCatalog(folder);
    const again = readCatalog(folder, undefined, { before });
    expect(again.problems).toEqual(anew.problems);
    expect(again.warnings).toEqual(anew.warnings);
    expect(again.reading).toEqual(anew.reading);
    expect(again.getUnread()).toEqual(anew.getUnread());
  });

  test('is not read where nothing was written', () => {
    const sound = makeContent();
    const [first, second] = [1, 2].map(() => readCatalog(sound, undefined, { before }).reading);
    rmSync(sound, { recursive: true });
    const getCodes = (reading = first) => reading?.vendors.map(({ codes: [code] }) => code) ?? [];
    expect(getCodes()).not.toEqual([]);
    for (const [i, code] of getCodes().entries()) expect(getCodes(second)[i]).toBe(code);
  });
});

function addCode(): string {
  return getSound(BETA_CODES) + getSound(BETA_CODES).replace('"10"', '"77"');
}

function save(path: string, text: string | null) {
  if (text === null) {
    rmSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
