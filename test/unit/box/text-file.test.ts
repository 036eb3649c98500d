import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/box/text-file.ts';

describe('readTextFile', () => {
  test.each([
    ['plain text', 'a\nb', 'a\nb'],
    ["Windows' line ends", 'a\r\nb\rc', 'a\nb\nc'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['a log in colours', '\u001B[31mE\u001B[0m'.repeat(50), '\u001B[31mE\u001B[0m'.repeat(50)],
  ])('reads %s', async (_, content, text) => {
    expect(await readTextFile(new Blob([content]))).toBe(text);
  });

  test.each([
    ['little', [0xff, 0xfe, 0x39, 0, 0x34, 0]],
    ['big', [0xfe, 0xff, 0, 0x39, 0, 0x34]],
  ])('reads UTF-16 with the %s end first, as PowerShell writes it', async (_, bytes) => {
    expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toBe('94');
  });

  test('reads text in another encoding, but for the letters that it cannot know', async () => {
    const latin = new Blob(['error 994 gel', new Uint8Array([0xf6])]);
    expect(await readTextFile(latin)).toBe('error 994 gel\uFFFD');
  });

  test.each(['', ' \r\n', '\uFEFF'])('refuses a file of nothing: %j', async (content) => {
    await expect(readTextFile(new Blob([content]))).rejects.toThrow('There is nothing in it.');
  });

  test.each([
    ['zeros', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['bytes that are no letters', Uint8Array.from({ length: 1000 }, (_, i) => 128 + (i % 64))],
    ['control characters', Uint8Array.from({ length: 1000 }, (_, i) => 1 + (i % 100))],
  ])('refuses %s', async (_, bytes) => {
    await expect(readTextFile(new Blob([bytes]))).rejects.toThrow('It is not a text file.');
  });

  test('refuses what is too long, without reading it', async () => {
    const file = { size: 43_000_000 } as Blob;
    await expect(readTextFile(file)).rejects.toThrow('It has 43 MB; up to 20 MB are read here.');
  });
});
