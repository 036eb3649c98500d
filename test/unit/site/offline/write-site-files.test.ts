import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSiteFiles } from '../../../../src/site/offline/write-site-files.ts';

const OWN = ['sw.js', 'offline/files.json', 'offline/site.json'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retcode-'));
  for (const path of ['sw.js', 'index.html', 'hyper/10/index.html', 'hyper/10.json', 'robots.txt'])
    write(path, path);
  write('offline/index.html', 'What is kept');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('writeSiteFiles', () => {
  test('lists all files but its own and those for machines, sorted, with hash and size', () => {
    writeSiteFiles(folder, '/retcode/');
    expect(JSON.parse(read('offline/files.json'))).toMatchObject({
      files: [
        ['hyper/10.json', '47b5db4b617e', 13],
        ['hyper/10/index.html', expect.stringMatching(/^[0-9a-f]{12}$/), 19],
        ['index.html', expect.any(String), 10],
        ['offline/index.html', expect.any(String), 12],
      ],
    });
  });

  test('writes the same again, whatever it wrote before', () => {
    const first = writeSiteFiles(folder, '/');
    const texts = OWN.map(read);
    expect(writeSiteFiles(folder, '/')).toEqual(first);
    expect(OWN.map(read)).toEqual(texts);
  });

  test('names another version when a file has changed', () => {
    const { version } = writeSiteFiles(folder, '/');
    write('hyper/10.json', 'otherwise!!!!');
    expect(writeSiteFiles(folder, '/').version).not.toBe(version);
    expect(read('sw.js')).not.toContain(version);
  });
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
