import { describe, expect, test } from 'vitest';
import { matchReading } from '../../../../src/lookup/match-reading.ts';
import type { LookupIndex } from '../../../../src/lookup/index/lookup-index.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { CRM, makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('the forms of statuses', () => {
  test.each([
    ['a status line', 'HTTP/1.1 400 Bad Request'],
    ['a status and its phrase', 'it said 400 Bad Request to me, and that was it'],
    ['a field of that name', '{"statusCode":400,"message":"no"}'],
    ['problem details', '{"type":"about:blank","title":"Bad Request","status":400}'],
    ['a field and little else', '{"status":400}'],
  ])('finds %s', (_, text) => {
    expect(find(text)).toContain('http/400');
  });

  test.each([
    ['a status of another phrase', 'it said 400 Not Found to me, and that was it'],
    ['a status that is not listed', 'HTTP/1.1 418'],
    ['a code', '{"code":400,"data":{},"message":"x"}'],
    ['a status of something else', '{"status":400,"name":"x","price":12,"amount":1}'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('finds nothing without a catalog of statuses', () => {
    expect(findStatuses('HTTP/1.1 400 Bad Request', makeIndex(CRM))).toEqual([]);
  });

  test('tells the lines', () => {
    const found = findStatuses('x\nHTTP/1.1 400\n\n404 Not Found', index);
    expect(found.map(({ code, line }) => `${code.code} on ${line}`).toSorted()).toEqual([
      '400 on 2',
      '404 on 4',
    ]);
  });
});

function find(text: string): string[] {
  return findStatuses(text, index).map(({ code }) => `${code.vendor}/${code.code}`);
}

function findStatuses(text: string, within: LookupIndex) {
  return matchReading(readText(text), within).evidence.filter(({ kind }) => kind === 'status');
}
