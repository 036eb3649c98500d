import { describe, expect, test } from 'vitest';
import { makeTriage } from '../../../src/box/triage.ts';
import { makeAnswer } from '../../support/make-result.ts';

describe('makeTriage', () => {
  test('tells failures from successes, and counts both', () => {
    const failures = [makeAnswer({ count: 3 }), makeAnswer({ code: '2' })];
    const success = makeAnswer({ code: '0', isSuccess: true, count: 664 });
    expect(makeTriage([...failures, success])).toEqual({
      failures,
      successes: [success],
      summary: '2 kinds of failure in 4 places, 664 successes',
    });
  });

  test.each([
    ['one failure', [makeAnswer({ count: 9 })]],
    ['successes only', [makeAnswer({ isSuccess: true, count: 9 })]],
    ['a status beside a code', [makeAnswer(), makeAnswer({ code: '200', isSuccess: true })]],
  ])('leaves %s as they are', (_, answers) => {
    expect(makeTriage(answers)).toBeUndefined();
  });
});
