import { describe, expect, test } from 'vitest';
import { makeProblemDetails } from '../../../src/exports/problem-details.ts';
import { OUTCOMES } from '../../../src/schemas/note.ts';
import {
  getCode,
  getTestUrl,
  getVendor,
  makeFullCatalog,
  makeNote,
  makeTestCode,
} from '../../support/make-catalog.ts';

/** RFC 9457, 3.2: names of extensions. */
const EXTENSION = /^[A-Za-z]\w{2,}$/;

const failure = makeNote({ outcome: 'failure', title: 'Send `to` as an address' });

describe('makeProblemDetails', () => {
  test('has the page of the code as its type, and what the note says in single words', () => {
    const code = getCode(getVendor(makeFullCatalog()), '994');
    expect(makeProblemDetails(code, getTestUrl)).toEqual({
      type: 'https://example.org/retcode/acme/994/',
      title: 'The to address is wrong',
      status: 400,
      vendor: 'acme',
      code: '994',
      problem: 'INVALID_ARGUMENT',
      retry: 'after-fix',
      actor: 'caller',
    });
  });

  test('leaves out what is not known', () => {
    const code = makeTestCode({ code: '1' }, { notes: { 1: failure } });
    const details = makeProblemDetails(code, getTestUrl) ?? {};
    expect(Object.keys(details)).toEqual(['type', 'title', 'vendor', 'code']);
  });

  test('leaves out a status that says that all went well', () => {
    const code = makeTestCode({ code: '1', http: 200 }, { notes: { 1: failure } });
    expect(makeProblemDetails(code, getTestUrl)).not.toHaveProperty('status');
  });

  test('has the status of a code that is one', () => {
    const vendor = { kind: 'standard' as const };
    const code = makeTestCode({ code: '423' }, { id: 'http', vendor, notes: { 423: failure } });
    expect(makeProblemDetails(code, getTestUrl)).toMatchObject({ status: 423, code: '423' });
  });

  test('names extensions as RFC 9457 asks', () => {
    const code = getCode(getVendor(makeFullCatalog()), '994');
    const names = Object.keys(makeProblemDetails(code, getTestUrl) ?? {});
    expect(names.filter((name) => !EXTENSION.test(name))).toEqual([]);
  });

  test.each(OUTCOMES.filter((outcome) => outcome !== 'failure'))('is null for: %s', (outcome) => {
    const code = makeTestCode({ code: '1' }, { notes: { 1: makeNote({ outcome }) } });
    expect(makeProblemDetails(code, getTestUrl)).toBeNull();
  });

  test('is null where nothing says that a code is a failure', () => {
    expect(makeProblemDetails(makeTestCode(), getTestUrl)).toBeNull();
  });
});
