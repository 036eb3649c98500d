import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  getCodesFile,
  getCorrectionAddress,
  getEditAddress,
  getNewNoteAddress,
  getNoteFile,
  getReportAddress,
} from '../../../src/catalog/repository.ts';
import { makeTestCode } from '../../support/make-catalog.ts';

describe('getReportAddress', () => {
  test('fills an issue with the vendor and the code', () => {
    const { origin, pathname, searchParams } = new URL(
      getReportAddress('https://github.com/example/retcode', { code: 'A&b', vendor: 'acme' }),
    );
    expect(origin + pathname).toBe('https://github.com/example/retcode/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'acme: code A&b is not listed',
      body: 'Vendor: acme\nCode: A&b\n\nWhere is it documented?\n',
    });
  });

  test('leaves the vendor open where it is not known', () => {
    const { searchParams } = new URL(getReportAddress('https://github.com/a/b', { code: '9' }));
    expect(searchParams.get('title')).toBe('code 9 is not listed');
    expect(searchParams.get('body')).toContain('Vendor: \n');
  });
});

describe('getCorrectionAddress', () => {
  const address = getCorrectionAddress('https://github.com/a/b', makeTestCode({ code: 'A/B & c' }));
  const { pathname, search, searchParams } = new URL(address);
  const { template, title, ...fields } = Object.fromEntries(searchParams);

  test("fills an issue with the page and the day of the code's source", () => {
    expect(pathname).toBe('/a/b/issues/new');
    expect(title).toBe('Correct acme A/B & c');
    expect(fields).toEqual({ page: '/acme/a~slash~b~space~~and~~space~c/', read: '2026-11-20' });
    expect(search).toContain('&page=/acme/');
  });

  test('names a form of the repository, and fields of it', () => {
    const file = `.github/ISSUE_TEMPLATE/${template}`;
    const form = parse(readFileSync(file, 'utf8')) as { body: { id: string }[] };
    expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(fields)));
  });
});

describe('getEditAddress', () => {
  test.each([
    [getCodesFile, 'https://github.com/a/b/edit/main/content/acme/codes.yaml'],
    [getNoteFile, 'https://github.com/a/b/edit/main/content/acme/notes/%E5%90%8D.md'],
  ])('leads to a file that a code is made from', (getFile, address) => {
    expect(getEditAddress('https://github.com/a/b', getFile(makeTestCode({ code: '名' })))).toBe(
      address,
    );
  });
});

describe('getNewNoteAddress', () => {
  test('fills a new file with all but the words, and with what is known of the code', () => {
    const code = makeTestCode({ code: 'ERR_X' });
    const known = {
      ...code,
      facets: { outcome: 'failure', retry: 'never', actor: 'vendor' } as const,
    };
    const address = new URL(getNewNoteAddress('https://github.com/a/b', known));
    expect(address.pathname).toBe('/a/b/new/main/content/acme/notes');
    expect(address.searchParams.get('filename')).toBe('err_x.md');
    expect(address.searchParams.get('value')).toMatchInlineSnapshot(`
      "---
      title: TODO
      outcome: failure
      problem: TODO # one of CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED
      actor: vendor
      retry: never
      ---

      ## Why it happens

      TODO

      ## What to do

      TODO
      "
    `);
  });

  test('asks of a success what it means', () => {
    const code = { ...makeTestCode({ code: '0' }), facets: { outcome: 'success' } as const };
    const { searchParams } = new URL(getNewNoteAddress('https://github.com/a/b', code));
    expect(searchParams.get('value')).toBe(
      '---\ntitle: TODO\noutcome: success\n---\n\n## What it means\n\nTODO\n\n## What to do\n\nTODO\n',
    );
  });
});
