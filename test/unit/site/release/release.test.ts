import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { list } from 'tar';
import { describe, expect, test } from 'vitest';
import { packFolder } from '../../../../src/site/release/archive.ts';
import { listPaths } from '../../../../src/site/list-paths.ts';
import { formatChecksums } from '../../../../src/site/release/checksums.ts';

const folder = makeFolder();
const files = ['.nojekyll', 'a-b/index.html', 'a/index.html', 'index.html'];

describe('listPaths', () => {
  test('lists hidden files and those in folders, in one order', () => {
    expect(listPaths(folder)).toEqual(files);
  });
});

describe('formatChecksums', () => {
  test('says the SHA-256 of each file', () => {
    const hash = createHash('sha256').update('<p>a').digest('hex');
    expect(formatChecksums(folder, ['a/index.html'])).toBe(`${hash}  a/index.html\n`);
  });
});

describe('packFolder', () => {
  test('makes the same bytes of the same files, whenever they were written', async () => {
    const other = join(mkdtempSync(join(tmpdir(), 'retcode-')), 'copy');
    cpSync(folder, other, { recursive: true });
    utimesSync(join(other, 'index.html'), 1e9, 1e9);
    const archives = [join(folder, '../one.tar.gz'), join(folder, '../two.tar.gz')] as const;
    await packFolder(folder, files, archives[0]);
    await packFolder(other, files, archives[1]);
    expect(readFileSync(archives[0]).equals(readFileSync(archives[1]))).toBe(true);
    const packed: string[] = [];
    await list({ file: archives[0], onReadEntry: ({ path }) => packed.push(path) });
    expect(packed).toEqual(files.map((file) => `retcode-site/${file}`));
  });
});

function makeFolder(): string {
  const made = join(mkdtempSync(join(tmpdir(), 'retcode-')), 'site');
  for (const name of ['a', 'a-b']) mkdirSync(join(made, name), { recursive: true });
  writeFileSync(join(made, '.nojekyll'), '');
  writeFileSync(join(made, 'index.html'), '<p>home');
  writeFileSync(join(made, 'a/index.html'), '<p>a');
  writeFileSync(join(made, 'a-b/index.html'), '<p>a-b');
  return made;
}
