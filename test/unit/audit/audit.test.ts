import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge, readExceptions } from '../../audit/exceptions.ts';
import { readFindings } from '../../audit/findings.ts';

const finding = {
  id: 'GHSA-aaaa-bbbb-cccc',
  package: 'odd',
  severity: 'high',
  title: 'Odd reads too much',
  range: '<1.2.3',
};
const exception = {
  id: finding.id,
  package: finding.package,
  reason: 'We give it our own files only.',
  until: '2027-01-31',
};

describe('readFindings', () => {
  test('takes each hole once, from the package that has it', () => {
    const { id, package: name, ...rest } = finding;
    const advisory = { ...rest, name, url: `https://github.com/advisories/${id}`, source: 1 };
    const report = {
      auditReportVersion: 2,
      vulnerabilities: {
        odd: { name: 'odd', via: [advisory], effects: ['even'] },
        even: { name: 'even', via: ['odd'] },
        other: { name: 'other', via: [advisory] },
      },
    };
    expect(readFindings(JSON.stringify(report))).toEqual([finding]);
  });

  test('takes no answer for no report', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } });
    expect(() => readFindings(refused)).toThrow('npm audit has no report: 405 Method Not Allowed');
    expect(() => readFindings('')).toThrow();
  });
});

describe('readExceptions', () => {
  test('reads the list of the project', () => {
    expect(readExceptions(readFileSync('test/audit/exceptions.yaml', 'utf8'))).toBeInstanceOf(
      Array,
    );
  });

  test.each([
    '- {}',
    '- { id: a, package: b, reason: c, until: soon }',
    '- { id: a, package: b, until: 2027-01-31 }',
  ])('refuses %s', (text) => {
    expect(() => readExceptions(text)).toThrow(/^Exception 1 needs id, package, reason, until/);
  });
});

describe('judge', () => {
  test('has nothing to say of a hole whose exception holds today', () => {
    expect(judge([finding], [exception], '2027-01-31')).toEqual([]);
  });

  test('tells of a hole without an exception', () => {
    const other = { ...exception, package: 'other' };
    expect(judge([finding], [], '2027-01-31')).toMatchInlineSnapshot(`
      [
        "odd <1.2.3 has GHSA-aaaa-bbbb-cccc (high): Odd reads too much. Update it, or say in the list of exceptions why it does no harm here.",
      ]
    `);
    expect(judge([finding], [other], '2027-01-31')).toHaveLength(2);
  });

  test('tells of an exception that is over', () => {
    expect(judge([finding], [exception], '2027-02-01')).toMatchInlineSnapshot(`
      [
        "The exception for GHSA-aaaa-bbbb-cccc of odd ended on 2027-01-31. Update the package, or look at it again and set another day.",
      ]
    `);
  });

  test('tells of an exception that nothing needs any more', () => {
    expect(judge([], [exception], '2027-01-31')).toMatchInlineSnapshot(`
      [
        "Nothing has GHSA-aaaa-bbbb-cccc of odd any more. Remove the exception.",
      ]
    `);
  });
});
