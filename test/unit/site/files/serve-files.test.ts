import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serveFile } from '../../../../src/site/files/serve-files.ts';
import type { DataFile, FileContent } from '../../../../src/exports/data-files.ts';

const FILES: DataFile<FileContent>[] = [
  { path: '/api/v1/acme.csv', content: 'code\r\n' },
  { path: '/api/v1/acme.ts', content: 'export {};\n' },
  { path: '/api/v1/acme.problems.json', content: '{}\n' },
  { path: '/api/v1/acme.xlsx', content: () => Promise.resolve(new Uint8Array([80, 75])) },
];

describe('serveFile', () => {
  test.each([
    ['/api/v1/acme.csv', 'text/csv; charset=utf-8', 'code\r\n'],
    ['/api/v1/acme.ts', 'text/plain; charset=utf-8', 'export {};\n'],
    ['/api/v1/acme.problems.json', 'application/json; charset=utf-8', '{}\n'],
    [
      '/api/v1/acme.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      new Uint8Array([80, 75]),
    ],
  ])('answers %s with its type', async (path, type, body) => {
    expect(await serve(path)).toEqual([true, type, body]);
  });

  test.each(['/api/v1/other.csv', '/api/v1/acme.constructor', '/api/v1/acme', '/'])(
    'leaves %s to others',
    async (path) => {
      expect(await serve(path)).toEqual([false, undefined, undefined]);
    },
  );
});

/** Whether there is an answer, its type and its body. */
async function serve(path: string) {
  let [type, body]: [string?, unknown?] = [];
  const response = {
    setHeader: (_: string, value: string) => (type = value),
    end: (content: unknown) => (body = content),
  };
  const isServed = await serveFile(path, response as unknown as ServerResponse, FILES);
  return [isServed, type, body];
}
