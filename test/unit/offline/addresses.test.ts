import { describe, expect, test } from 'vitest';
import { getFilePath, getKey, getPathBelow } from '../../../src/offline/addresses.ts';

const ORIGIN = 'https://retcode.example';

describe('getFilePath', () => {
  test.each([
    ['index.html', '/retcode/'],
    ['hyper/10/index.html', '/retcode/hyper/10/'],
    ['404.html', '/retcode/404.html'],
    ['v/名前/index.html', '/retcode/v/%E5%90%8D%E5%89%8D/'],
    ["v/a'b~@/index.html", "/retcode/v/a'b~%40/"],
  ])('of %s is %s', (file, path) => {
    expect(getFilePath(file, '/retcode/')).toBe(path);
  });
});

describe('getKey', () => {
  test.each([
    ['/hyper/?ticket=1#:words', '/hyper/'],
    ['/hyper/index.html', '/hyper/'],
    ['/pagefind/pagefind-entry.json?ts=1', '/pagefind/pagefind-entry.json'],
    ['/v/名前/', '/v/%E5%90%8D%E5%89%8D/'],
    ['/v/%e5%90%8d%e5%89%8d/', '/v/%E5%90%8D%E5%89%8D/'],
    ['/v/a@b/', '/v/a%40b/'],
    ['/v/%41/', '/v/A/'],
  ])('of %s is that of %s', (address, path) => {
    expect(getKey(ORIGIN + address)).toBe(ORIGIN + path);
  });

  test.each(['/v/%/', '/v/%ff/', '/v/a%2Fb/'])('takes %s for no other address', (path) => {
    const key = getKey(ORIGIN + path);
    expect(key).not.toBe(getKey(`${ORIGIN}/v/a/b/`));
    expect(getKey(`${ORIGIN}${path}?x`)).toBe(key);
  });

  test('is the address that a file is kept under', () => {
    for (const file of ["v/a'b~@/index.html", 'v/(!*)/index.html', 'v/名前.json'])
      expect(getKey(ORIGIN + getFilePath(file, '/'))).toBe(ORIGIN + getFilePath(file, '/'));
  });
});

describe('getPathBelow', () => {
  test('leaves the base out and decodes the rest', () => {
    expect(getPathBelow({ pathname: '/retcode/v/%E5%90%8D/' }, '/retcode/')).toBe('v/名/');
  });
});
