import { describe, expect, test } from 'vitest';
import { getSettings } from '../../../src/site/settings.ts';

describe('getSettings', () => {
  test('knows what to do without an environment', () => {
    expect(getSettings({})).toEqual({
      site: 'http://localhost:4321',
      base: '/',
      content: 'content',
      repository: undefined,
      offline: true,
    });
  });

  test('takes what variables of a workflow give when nobody has set them: empty texts', () => {
    const unset = {
      SITE: '',
      BASE: '',
      CONTENT: '',
      REPOSITORY: '',
      OFFLINE: '',
      GITHUB_REPOSITORY: '',
    };
    expect(getSettings(unset)).toEqual(getSettings({}));
  });

  test.each([
    ['https://example.github.io', 'https://example.github.io'],
    ['https://example.github.io/', 'https://example.github.io'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://Example.ORG:443', 'https://example.org'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['https://名前.example', 'https://xn--ldr85b.example'],
  ])('takes the site %s as %s', (SITE, site) => {
    expect(getSettings({ SITE }).site).toBe(site);
  });

  test.each([
    ['with a path', 'https://example.github.io/retcode'],
    ['with a path and a slash', 'https://example.github.io/retcode/'],
    ['with a query', 'https://example.org/?x=1'],
    ['with a fragment', 'https://example.org/#top'],
    ['with a password', 'https://me:secret@example.org'],
    ['without a scheme', 'example.github.io'],
    ['without a scheme, with a port', 'localhost:4321'],
    ['of another scheme', 'ftp://example.org'],
    ['of no host', 'file:///srv/www'],
    ['that is a path', '/retcode/'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is white space', ' '],
  ])('refuses a site %s', (_, SITE) => {
    expect(() => getSettings({ SITE })).toThrow(`SITE is "${SITE}", which is not an origin.`);
  });

  test('says how to write the site', () => {
    expect(() => getSettings({ SITE: 'https://example.github.io/retcode' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: SITE is "https://example.github.io/retcode", which is not an origin.
        Write the scheme and the host only: SITE=https://example.github.io BASE=/retcode/]
    `);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['retcode', '/retcode/'],
    ['/retcode', '/retcode/'],
    ['retcode/', '/retcode/'],
    ['/retcode/', '/retcode/'],
    ['/a/b/', '/a/b/'],
    ['a/b', '/a/b/'],
    ['/a//b/', '/a/b/'],
    ['/~me/ret-code_2.0/', '/~me/ret-code_2.0/'],
    ['/.hidden/', '/.hidden/'],
  ])('takes the base %j as %s', (BASE, base) => {
    expect(getSettings({ BASE }).base).toBe(base);
  });

  test.each([
    'https://example.org/retcode/',
    '/../',
    '/a/./b/',
    '/a b/',
    ' ',
    '/a%20b/',
    '/a?b/',
    '/a#b/',
    '/a\\b/',
    '/名前/',
    '/a\n/',
    'C:/Program Files/Git/retcode/',
    '/"><script>/',
  ])('refuses the base %j', (BASE) => {
    expect(() => getSettings({ BASE })).toThrow(`BASE is "${BASE}", which is not a path.`);
  });

  test('says how to write the base', () => {
    expect(() => getSettings({ BASE: '/a b/' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: BASE is "/a b/", which is not a path.
        Write it like this: BASE=/retcode/]
    `);
  });

  test('takes the content folder as it is given', () => {
    expect(getSettings({ CONTENT: '/srv/content' }).content).toBe('/srv/content');
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ['the one of the workflow', { GITHUB_REPOSITORY: 'me/fork' }, 'https://github.com/me/fork'],
    ['the one that is given', { REPOSITORY: 'https://git.example/x' }, 'https://git.example/x'],
    [
      'the one that is given before that of the workflow',
      { REPOSITORY: 'https://git.example/x', GITHUB_REPOSITORY: 'me/fork' },
      'https://git.example/x',
    ],
    [
      'the one of the workflow where an empty one is given',
      { REPOSITORY: '', GITHUB_REPOSITORY: 'me/fork' },
      'https://github.com/me/fork',
    ],
    ['none where none is known', {}, undefined],
    ['none where that of the workflow is empty', { GITHUB_REPOSITORY: '' }, undefined],
  ])('takes as the repository %s', (_, env, repository) => {
    expect(getSettings(env).repository).toBe(repository);
  });

  test.each(['foo', 'http://a.example/b', 'https://a.example/b?c'])(
    'refuses %s as a repository',
    (REPOSITORY) => {
      expect(() => getSettings({ REPOSITORY })).toThrow(`REPOSITORY is "${REPOSITORY}"`);
    },
  );

  test('takes the slash off the end of a repository', () => {
    const { repository } = getSettings({ REPOSITORY: 'https://github.com/a/b/' });
    expect(repository).toBe('https://github.com/a/b');
  });

  test('takes OFFLINE as a choice, and nothing else', () => {
    expect(getSettings({ OFFLINE: 'off' }).offline).toBe(false);
    expect(() => getSettings({ OFFLINE: 'no' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: OFFLINE is "no", which is neither "on" nor "off".
        Write OFFLINE=off for a site that no browser keeps; it also removes what browsers have kept.]
    `);
  });
});
