import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getNewNoteAddress } from '../../../src/catalog/new-note-address.ts';
import {
  getCodesFile,
  getCorrectionAddress,
  getEditAddress,
  getNoteFile,
  getReportAddress,
  makeRepository,
} from '../../../src/catalog/repository.ts';
import { makeTestCode } from '../../support/make-catalog.ts';

const GITHUB = makeRepository({}, 'https://github.com/a/b');

describe('getReportAddress', () => {
  test('fills an issue with the vendor and the code', () => {
    const { report = '' } = makeRepository({}, 'https://github.com/example/retcode') ?? {};
    const { origin, pathname, searchParams } = new URL(
      getReportAddress(report, { code: 'A&b', vendor: 'acme' }),
    );
    expect(origin + pathname).toBe('https://github.com/example/retcode/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'acme: code A&b is not listed',
      body: 'Vendor: acme\nCode: A&b\n\nWhere is it documented?\n',
    });
  });

  test('leaves the vendor open where it is not known', () => {
    const { searchParams } = new URL(getReportAddress(GITHUB?.report ?? '', { code: '9' }));
    expect(searchParams.get('title')).toBe('code 9 is not listed');
    expect(searchParams.get('body')).toContain('Vendor: \n');
  });

  test('writes a letter in which blanks are no plus signs', () => {
    const { report = '' } =
      makeRepository({ report: 'mailto:codes@acme.example?subject={title}' }) ?? {};
    expect(getReportAddress(report, { code: '9', vendor: 'acme' })).toBe(
      'mailto:codes@acme.example?subject=acme%3A%20code%209%20is%20not%20listed',
    );
  });
});

describe('getCorrectionAddress', () => {
  const code = makeTestCode({ code: 'A/B & c' });
  const address = getCorrectionAddress(GITHUB ?? { folder: '' }, code) ?? '';
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

  test('asks in the text where there is no form', () => {
    const gitlab = makeRepository({}, 'https://gitlab.com/a/b');
    const { pathname: path, searchParams: query } = new URL(
      getCorrectionAddress(gitlab ?? { folder: '' }, code) ?? '',
    );
    expect(path).toBe('/a/b/-/issues/new');
    expect(query.get('issue[title]')).toBe('Correct acme A/B & c');
    expect(query.get('issue[description]')).toMatch(/^Page: \/acme\/a~.*\nRead on: 2026-11-20\n/);
  });
});

describe('getEditAddress', () => {
  const code = makeTestCode({ code: '名' });

  test.each([
    [getCodesFile, 'https://github.com/a/b/edit/main/content/acme/codes.yaml'],
    [getNoteFile, 'https://github.com/a/b/edit/main/content/acme/notes/%E5%90%8D.md'],
  ])('leads to a file that a code is made from', (getFile, address) => {
    expect(getEditAddress(GITHUB ?? { folder: '' }, getFile(code))).toBe(address);
  });

  test.each([
    ['GitLab', { url: 'https://gitlab.acme.example/x/y/z/' }, '/x/y/z/-/edit/main/content/a.md'],
    ['Codeberg', { url: 'https://codeberg.org/x/y' }, '/x/y/_edit/main/content/a.md'],
    [
      'a Gitea',
      { url: 'http://git.acme.example/x/y', host: 'gitea' },
      '/x/y/_edit/main/content/a.md',
    ],
    [
      'Bitbucket',
      { url: 'https://bitbucket.org/x/y' },
      '/x/y/src/main/content/a.md?mode=edit&at=main',
    ],
    [
      'another branch and folder',
      { url: 'https://github.com/x/y', branch: 'live', folder: '' },
      '/x/y/edit/live/a.md',
    ],
    [
      'a template',
      { url: 'https://ci.example/r', edit: '{repository}/ed?f={file}&b={branch}' },
      '/r/ed?f=content/a.md&b=main',
    ],
  ] as const)('knows %s', (_, data, path) => {
    const address = getEditAddress(makeRepository(data) ?? { folder: '' }, 'a.md') ?? '';
    expect(address.slice(new URL(data.url).origin.length)).toBe(path);
  });
});

describe('makeRepository', () => {
  test('takes the address of the environment before that of the file, and templates before both', () => {
    const made = makeRepository(
      { url: 'https://gitlab.com/x/y', report: 'https://help.acme.example/new?t={title}' },
      'https://github.com/a/b',
    );
    expect(made).toMatchObject({
      edit: 'https://github.com/a/b/edit/main/{file}',
      report: 'https://help.acme.example/new?t={title}',
      correct: 'https://help.acme.example/new?t={title}',
    });
  });

  test('makes nothing of nothing', () => {
    expect(makeRepository({})).toBeUndefined();
  });
});

describe('getNewNoteAddress', () => {
  test('fills a new file with all but the words, and with what is known of the code', () => {
    const code = makeTestCode({ code: 'ERR_X' });
    const known = {
      ...code,
      facets: { outcome: 'failure', retry: 'never', actor: 'vendor' } as const,
    };
    const address = new URL(getNewNoteAddress(GITHUB ?? { folder: '' }, known) ?? '');
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
    const { searchParams } = new URL(getNewNoteAddress(GITHUB ?? { folder: '' }, code) ?? '');
    expect(searchParams.get('value')).toBe(
      '---\ntitle: TODO\noutcome: success\n---\n\n## What it means\n\nTODO\n\n## What to do\n\nTODO\n',
    );
  });
});
