import { describe, expect, test } from 'vitest';
import { readHosts, readLinks } from '../../../../src/lookup/read/links.ts';

describe('readLinks', () => {
  test('reads the parts of an address', () => {
    const text = 'see https://Docs.Acme.example:8080/api/%E8%8D%89?v=1&w=#apiCode-15.';
    expect(readLinks(text, () => 3)).toEqual([
      {
        host: 'docs.acme.example',
        segments: ['api', '草'],
        fragment: 'apiCode-15.',
        query: 'v=1&w=',
        line: 3,
      },
    ]);
  });

  test('reads an address whose slashes are escaped', () => {
    expect(read(String.raw`"https:\/\/acme.example"`)).toEqual(['acme.example  #']);
  });

  test.each([
    ['/acme/10/', [' acme/10 #']],
    ['acme/#994', [' acme #994']],
    ['#apiCode-13', ['  #apiCode-13']],
    ['/acme/%2', [' acme/%2 #']],
    ['apiCode-13', ['  #apiCode-13']],
    ['a/b c', []],
    ['error 12', []],
    ['', []],
  ])('reads of %j alone: %j', (text, links) => {
    expect(read(text)).toEqual(links);
  });

  test('asks for the line of each address', () => {
    const offsets: number[] = [];
    readLinks('http://a.example and http://b.example', (offset) => offsets.push(offset));
    expect(offsets).toEqual([0, 21]);
  });
});

describe('readHosts', () => {
  test.each([
    ['Host: API.Acme.example', ['api.acme.example']],
    ['https://acme.example/x', ['acme.example']],
    ['acme.example and acme.example', ['acme.example']],
    ['someone@acme.example', []],
    ['version 1.2.3', []],
    ['no host', []],
  ])('reads of %j: %j', (text, hosts) => {
    expect([...readHosts(text)]).toEqual(hosts);
  });
});

function read(text: string): string[] {
  return readLinks(text, () => 1).map(
    ({ host, segments, fragment }) => `${host} ${segments.join('/')} #${fragment}`,
  );
}
