import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import type { LookupIndex } from '../../../../src/lookup/index/lookup-index.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import { makeIndex, VENDORS } from '../../../support/make-index.ts';

describe('orderAnswers', () => {
  test('puts what a text calls a code before what its words alone may mean', () => {
    const index = makeIndex(...VENDORS, {
      id: 'base',
      vendor: { kind: 'standard' },
      codes: [
        makeCode({
          code: '1451',
          message: 'A parent row is in use.',
          description: 'A foreign key constraint fails while rows depend on it.',
        }),
        makeCode({ code: '1452', message: 'A child row has no parent.' }),
      ],
    });
    expect(
      ask('Error 1452: cannot add a child row: a foreign key constraint fails', index),
    ).toEqual(['possible base/1452', 'possible base/1451']);
  });

  test('puts a code that a program printed before the status in its line', () => {
    const form = {
      form: 'Code: {key}, Message: {message}',
      by: 'a client',
      matches: [],
      misses: [],
      shared: true as const,
    };
    const index = makeIndex(...VENDORS, {
      id: 'cloud',
      vendor: { kind: 'standard', forms: [form] },
      codes: [makeCode({ code: 'Throttling', message: 'Too many calls.' })],
    });
    expect(ask('Error: Status: 400. Code: Throttling, Message: Rate exceeded', index)).toEqual([
      'likely cloud/Throttling',
      'likely http/400',
    ]);
  });
});

function ask(text: string, index: LookupIndex): string[] {
  return lookUp(text, index).answers.map(
    ({ vendor, code, confidence }) => `${confidence} ${vendor}/${code}`,
  );
}
