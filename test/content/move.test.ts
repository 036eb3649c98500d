import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';
import { readFiles } from '../support/read-files.ts';

let parent: string;
let content: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'retcode-'));
  content = join(parent, 'content');
  cpSync(FIXTURE_CATALOG, content, { recursive: true });
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('npm run move', () => {
  test('gives a vendor another name, wherever it is named', () => {
    expect(move('hyper', 'sye-hyper')).toMatchObject({ status: 0 });
    expect(existsSync(join(content, 'hyper'))).toBe(false);
    const list = readList();
    expect(list).toContain('/hyper/ -> /sye-hyper/');
    expect(list).toContain('/hyper/10/ "10" -> /sye-hyper/10/');
    expect(list).toContain('/sye-hyper/10/ "10"');
    // It had moved before.
    expect(list).toContain('/sye/10/ "10" -> /sye-hyper/10/');
    expect(readCatalog(content).problems).toEqual([]);
    expect(readFileSync(join(content, 'http/notes/423.md'), 'utf8')).toContain('sye-hyper/10');
    expect(readdirSync(parent)).toEqual(['content']);
  });

  test('gives a code another name: entry, note, references, both pages', () => {
    expect(move('/kra-etims/994/', '/kra-etims/E994/')).toMatchObject({ status: 0 });
    const list = readList();
    expect(list).toContain('/kra-etims/994/ "994" -> /kra-etims/e994/');
    expect(list).toContain('/kra-etims/e994/ "E994"');
    expect(list).toContain('/code/994/ "994" -> /code/e994/');
    expect(existsSync(join(content, 'kra-etims/notes/e994.md'))).toBe(true);
    expect(readCatalog(content).problems).toEqual([]);
  });

  test('leaves the page of a number that another vendor uses', () => {
    expect(move('hyper/10', 'hyper/110')).toMatchObject({ status: 0 });
    expect(readList()).toContain('/code/10/ "10"');
    expect(readCatalog(content).problems).toEqual([]);
  });

  test('leads to the end after several moves, and back', () => {
    const before = readFiles(content);
    for (const [from, to] of ['8 108', '108 208', '208 8'].map((pair) => pair.split(' ')))
      expect(move(`mobizon/${from}`, `mobizon/${to}`)).toMatchObject({ status: 0 });
    const { 'published.txt': list = '', ...files } = readFiles(content);
    const { 'published.txt': old = '', ...others } = before;
    expect(files).toEqual(others);
    const added = list.split('\n').filter((line) => !old.split('\n').includes(line));
    expect(added.sort()).toEqual([
      '/code/108/ "108" -> /code/8/',
      '/mobizon/208/ "208" -> /mobizon/8/',
    ]);
  });

  test('changes nothing if the content would have a problem, and says which', () => {
    const notes = join(content, 'mobizon/notes/108.md');
    writeFileSync(notes, '---\ntitle: In the way\n---\n');
    const before = readFiles(content);
    const { status, stderr } = move('mobizon/8', 'mobizon/208');
    expect(status).toBe(1);
    expect(stderr).toContain(`${notes}:`);
    expect(readFiles(content)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['content']);
  });
});

function move(from: string, to: string) {
  return spawnSync(process.execPath, [resolve('src/move.ts'), from, to], {
    encoding: 'utf8',
    // Not in the checkout, whose guides it would change.
    cwd: parent,
    env: { ...process.env, CONTENT: content },
  });
}

function readList(): string[] {
  return readFileSync(join(content, 'published.txt'), 'utf8').split('\n');
}
