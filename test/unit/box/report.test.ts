import { describe, expect, test } from 'vitest';
import { getReportAddress } from '../../../src/box/report.ts';

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
