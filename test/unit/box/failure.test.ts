import { describe, expect, test } from 'vitest';
import { formatFailure, isMissingFile, makeFailure } from '../../../src/box/failure.ts';

const missing = makeFailure('file', 'the answer for /lookup/index.json was 404');

describe('formatFailure', () => {
  test.each([
    [
      'a missing file',
      missing,
      true,
      'The list of codes could not be loaded: the answer for /lookup/index.json was 404. Nothing was looked up.',
    ],
    [
      'a missing file without a network',
      missing,
      false,
      'There is no network, and the list of codes is not on this device. Nothing was looked up.',
    ],
    [
      'a worker that does not start, with a network or without',
      makeFailure('worker', ''),
      false,
      'The browser did not start the worker that reads long texts. Paste only the lines that matter, or try again.',
    ],
    [
      'a fault of the program',
      new TypeError('x is undefined'),
      true,
      'Retcode failed to read this text. That is a fault of Retcode. Paste only the lines that matter.',
    ],
  ])('tells of %s', (_, error, isOnline, line) => {
    expect(formatFailure(error, isOnline)).toBe(line);
  });
});

describe('isMissingFile', () => {
  test('tells a file that did not come from all other faults', () => {
    const faults = [missing, makeFailure('worker', ''), new Error('x'), 'x'];
    expect(faults.map(isMissingFile)).toEqual([true, false, false, false]);
  });
});
