import { describe, expect, test } from 'vitest';
import { readAllStatuses } from '../../../../src/lookup/match/statuses.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { readPhrases, readStatuses } from '../../../../src/lookup/read/statuses.ts';
import { HTTP, makeIndex } from '../../../support/make-index.ts';

const index = makeIndex(HTTP);

describe('readAllStatuses', () => {
  test.each([
    ['HTTP/1.1 400 Bad Request'],
    ['< HTTP/2 400'],
    ['"GET / HTTP/1.1" 400 12'],
    [':status: 400'],
    ['HTTP 400'],
    ['HTTP status code: 400'],
    ['http_code=400'],
    ['Request failed with status code 400'],
    ['{"statusCode": 1, "responseStatus": 400}'],
    ['status: 400 Bad Request'],
    ['server responded with a status of 400 (Bad Request)'],
    ['curl: (22) The requested URL returned error: 400'],
    ['400 Client Error: Bad Request for url'],
    ['<Response [400]>'],
    ['throw new ResponseStatusException(HttpStatus.BAD_REQUEST)'],
    ['HttpStatus.BadRequest.value()'],
    ['Completed 400 Bad Request in 14ms'],
    ['<title>400 Bad Request</title>'],
  ])('reads the status of %s', (text) => {
    expect(read(text)).toEqual(['400 on 1']);
  });

  test.each([
    ['{"code":400}'],
    ['error 400'],
    ['HTTP/1.1 4000'],
    ['HTTP 600'],
    ['status code 40'],
    ['1400 Client Error:'],
    ['HttpStatus.OPEN'],
    ['HttpStatus.BAD_REQUESTS'],
    [''],
  ])('reads none of %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('reads each once a line, in the order of the lines', () => {
    const text = 'HTTP error 503\nHTTP/1.1 400\nstatus code 400 (HTTP 400)';
    expect(read(text)).toEqual(['503 on 1', '400 on 2', '400 on 3']);
  });
});

describe('readStatuses', () => {
  test('reads the shapes of logs, and leaves forms to their catalog', () => {
    const text = 'HTTP/1.1 400\nCompleted 503 Service Unavailable in 14ms';
    const getLine = (offset: number) => text.slice(0, offset).split('\n').length;
    expect(readStatuses(text, getLine)).toEqual([{ status: 503, line: 2 }]);
  });
});

describe('readPhrases', () => {
  test('reads numbers with the words behind them, and their lines', () => {
    expect(readPhrases('x\n403 Forbidden, 404: Not Found\n(503 Service Unavailable)')).toEqual([
      { status: 403, words: 'forbidden', line: 2 },
      { status: 404, words: 'not found', line: 2 },
      { status: 503, words: 'service unavailable', line: 3 },
    ]);
  });

  test.each(['1403 Forbidden', '403', '403 forbidden', '-403 Forbidden', '403\nForbidden'])(
    'reads none of %j',
    (text) => {
      expect(readPhrases(text)).toEqual([]);
    },
  );
});

function read(text: string): string[] {
  const statuses = readAllStatuses(readText(text), index);
  return statuses.map(({ status, line }) => `${status} on ${line}`);
}
