import { describe, expect, test } from 'vitest';
import { makeEntries } from '../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import { makeCode, makeNote, makeReading } from '../../support/make-catalog.ts';

const reading = makeReading({
  vendors: [
    { id: 'http', vendor: { kind: 'standard' }, codes: ['404'] },
    {
      id: 'zeta',
      codes: ['ERR_X', makeCode({ code: '404' })],
      notes: { err_x: makeNote({ outcome: 'failure', problem: 'NOT_FOUND', body: 'Look.' }) },
    },
    { id: 'alpha' },
  ],
  published: [['/problem/data-loss/'], ['/zeta/x/', 'ERR_X'], ['/code/y/', 'ERR_X']],
});

describe('makeEntries', () => {
  const { vendors, codes, notes, problems } = makeEntries(reading);

  test('makes one of each vendor, in the order of the catalog', () => {
    expect(vendors.map(({ id }) => id)).toEqual(['alpha', 'zeta', 'http']);
  });

  test('makes one of each code, which names its vendor and its place', () => {
    expect(codes.map(({ id }) => id)).toEqual(['alpha/1', 'zeta/x', 'zeta/404', 'http/404']);
    expect(codes[1]?.data).toMatchObject({
      code: 'ERR_X',
      vendor: { collection: 'vendors', id: 'zeta' },
      slug: 'x',
      numberSlug: 'y',
      position: 0,
    });
  });

  test('makes one of each note, under the id that its file gives it', () => {
    expect(notes).toEqual([
      {
        id: 'zeta/err_x',
        data: expect.objectContaining({ problem: 'NOT_FOUND' }) as unknown,
        body: 'Look.',
      },
    ]);
  });

  test('makes one of each kind of problem that occurs or has a published page', () => {
    expect(problems).toEqual([
      { id: 'not-found', data: { name: 'NOT_FOUND' } },
      { id: 'data-loss', data: { name: 'DATA_LOSS' } },
    ]);
  });
});

describe('makeCatalog', () => {
  test('relates entries alike, in whatever order they come', () => {
    const { vendors, codes, notes, problems } = makeEntries(reading);
    const turned = {
      vendors: vendors.toReversed(),
      codes: codes.toReversed(),
      notes: notes.toReversed(),
      problems: problems.toReversed(),
    };
    expect(makeCatalog(turned)).toEqual(makeCatalog(makeEntries(reading)));
  });
});
