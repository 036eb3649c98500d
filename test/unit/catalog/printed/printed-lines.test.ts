import { describe, expect, test } from 'vitest';
import type { Vendor } from '../../../../src/catalog/catalog.ts';
import { getLineText, getPrintedLines } from '../../../../src/catalog/printed/printed-lines.ts';
import type { PrintedForm } from '../../../../src/schemas/form.ts';
import { getCode, makeCode, makeTestVendor } from '../../../support/make-catalog.ts';

describe('getPrintedLines', () => {
  test('gives the line that was really printed with the code', () => {
    const vendor = makeCurl();
    expect(getLines(vendor, '28')).toEqual(['curl: (28) Timed out after 1000 ms, 0 bytes']);
  });

  test('puts another code and its text into the form', () => {
    expect(getLines(makeCurl(), '7')).toEqual(['curl: (7) Could not connect']);
  });

  test('marks what tells the code, and says who prints it', () => {
    const [line] = getPrintedLines(getCode(makeCurl(), '28'));
    expect(line).toEqual({
      by: 'curl',
      pieces: [
        { text: 'curl: (' },
        { text: '28', tells: true },
        { text: ') Timed out after 1000 ms, 0 bytes' },
      ],
      systems: undefined,
      hasCode: true,
      isReal: true,
    });
  });

  test('marks the code where it was read, not where the same digits stand before it', () => {
    const forms = [{ ...CURL, form: '({word}) {code}', matches: ['(http://a.example/28) 28'] }];
    const [line] = getPrintedLines(getCode(makeCurl(forms), '28'));
    expect(line?.pieces).toEqual([{ text: '(http://a.example/28) ' }, { text: '28', tells: true }]);
  });

  test('has a line once, however many forms print it', () => {
    const forms = ['curl: ({code}) {message}', 'curl: ({code}) {*}'].map((form) => ({
      ...CURL,
      form,
    }));
    expect(getLines(makeCurl(forms), '28')).toHaveLength(1);
  });

  test.each([
    ['of other codes', { codes: ['7'] }],
    ['of another section', { sections: ['network'] }],
  ])('leaves out a form %s', (_, of) => {
    expect(getLines(makeCurl([{ ...CURL, ...of }]), '28')).toEqual([]);
  });

  test('stands in for what differs each time with an ellipsis', () => {
    const forms = [{ ...CURL, form: 'curl: ({code}) {*} after {n} {word}, {*}' }];
    expect(getLines(makeCurl(forms), '7')).toEqual(['curl: (7) … after … …, …']);
  });

  test('has only real lines of a code that a client raises', () => {
    const codes = ['7', '28'].map((code) => makeCode({ code, origin: 'client' }));
    const vendor = makeTestVendor({ vendor: { kind: 'standard', forms: [CURL] }, codes });
    expect(getLines(vendor, '28')).toHaveLength(1);
    expect(getLines(vendor, '7')).toEqual([]);
  });

  test('has only real lines of a success', () => {
    const success = { outcome: 'success' } as const;
    const vendor = makeTestVendor({
      vendor: { forms: [CURL] },
      codes: ['0', '28'].map((code) => makeCode({ code })),
      facets: { '0': success, '28': success },
    });
    expect(getLines(vendor, '28')).toHaveLength(1);
    expect(getLines(vendor, '0')).toEqual([]);
  });

  test('puts no code into a form with the beginning of another number', () => {
    const forms = [{ ...CURL, form: 'curl: ({code}) state 42{word}' }];
    expect(getLines(makeCurl(forms), '7')).toEqual([]);
  });

  test('puts an ellipsis where a code has no text', () => {
    expect(getLines(makeCurl(), '99')).toEqual(['curl: (99) …']);
  });
});

describe('getPrintedLines: names, texts and numbers', () => {
  test.each([
    ['as the language writes it', 'status = {key}', 'status = Unavailable', 'status = NotFound'],
    ['the key itself', 'status: {key}', 'status: UNAVAILABLE', 'status: NOT_FOUND'],
  ])('writes a name %s', (_, form, line, wanted) => {
    const vendor = makeGrpc([makeForm(form, line)]);
    expect(getLines(vendor, '5')[0]).toBe(wanted);
  });

  test('writes the code where that is the name', () => {
    const vendor = makeErrno([makeForm('{key}: {message}', 'ECONNREFUSED: Connection refused')]);
    expect(getLines(vendor, 'ETIMEDOUT')).toEqual(['ETIMEDOUT: Timed out']);
  });

  test('writes the text of the language that the line is of', () => {
    const forms = [makeForm('go: {message}', 'go: unavailable now')];
    expect(getLines(makeGrpc(forms), '5')).toEqual(['go: not found']);
    expect(getLines(makeGrpc(forms), '14')).toEqual(['go: unavailable now']);
  });

  test('has no line of a language whose text of the code is not known', () => {
    const forms = [makeForm('go: {message}', 'go: unavailable now')];
    expect(getLines(makeGrpc(forms), '2')).toEqual([]);
  });

  test('leaves that text out where the code is in the line', () => {
    const forms = [makeForm('go {code}: {message}', 'go 14: lost: unavailable now')];
    expect(getLines(makeGrpc(forms), '2')).toEqual(['go 2: …']);
  });

  test('takes a line for that of the longest text in it', () => {
    const vendor = makeErrno([makeForm('sh: {message}', 'sh: 1: Connection refused by host')]);
    expect(getLines(vendor, 'ECONNREFUSED')).toEqual(['sh: 1: Connection refused by host']);
    expect(getLines(vendor, 'ETIMEDOUT')).toEqual(['sh: Timed out']);
  });

  test.each([
    ['3221225477', '3221226356'],
    ['-1073741819', '-1073740940'],
    ['0xc0000005', '0xC0000374'],
    ['c0000005', 'C0000374'],
  ])('writes a number as %s is written: %s', (number, wanted) => {
    const vendor = makeTestVendor({
      vendor: {
        numbering: { base: 16, bits: 32 },
        forms: [makeForm('exit {code}', `exit ${number}`)],
      },
      codes: [makeCode({ code: '0xC0000005' }), makeCode({ code: '0xC0000374' })],
    });
    expect(getLines(vendor, '0xC0000374')).toEqual([`exit ${wanted}`]);
  });

  test.each([
    ['0x10c', '0x101'],
    ['268', '257'],
    ['0x010c', '0x0101'],
  ])('leaves out the zeros that %s leaves out, or writes it decimal: %s', (number, wanted) => {
    const vendor = makeTestVendor({
      vendor: {
        numbering: { base: 10, bits: 64 },
        forms: [makeForm('error {code}', `error ${number}`)],
      },
      codes: [makeCode({ code: '0x010c' }), makeCode({ code: '0x0101' })],
    });
    expect(getLines(vendor, '0x0101')).toEqual([`error ${wanted}`]);
  });

  test('writes the number of the system that all lines are of', () => {
    const form = makeForm('mac {number} {message}', 'mac 60 Interrupted');
    const forms = [{ ...form, matches: [...form.matches, 'mac 61 Connection refused'] }];
    expect(getLines(makeErrno(forms), 'EBADMSG')).toEqual(['mac 94 Bad']);
  });

  test('writes the number of the system that the line is of, with its sign', () => {
    const vendor = makeErrno([
      makeForm('[Errno {number}] {message}', '[Errno 111] Connection refused'),
      makeForm('errno: {number}', 'errno: -111'),
      makeForm('mac {number}', 'mac 61'),
    ]);
    expect(getLines(vendor, 'ETIMEDOUT')).toEqual(['[Errno 110] Timed out', 'errno: -110']);
    const [python, , mac] = getPrintedLines(getCode(vendor, 'ECONNREFUSED'));
    expect(python?.systems?.map(({ id }) => id)).toEqual(['linux']);
    expect(mac?.systems?.map(({ id }) => id)).toEqual(['macos']);
  });

  test('leaves out a form with a number where the code has none there', () => {
    const vendor = makeErrno([makeForm('errno {number}', 'errno 111')]);
    expect(getLines(vendor, 'ENOTFOUND')).toEqual([]);
  });

  test('takes a line with values for that of the text which they stand in', () => {
    const vendor = makeTestVendor({
      vendor: { forms: [makeForm('ERROR: {message}', 'ERROR: key "a" is taken')] },
      codes: [
        makeCode({ code: '23505', message: 'key "%s" is taken', placeholders: ['%s'] }),
        makeCode({ code: '23503', message: 'key is missing' }),
      ],
    });
    expect(getLines(vendor, '23505')).toEqual(['ERROR: key "a" is taken']);
    expect(getLines(vendor, '23503')).toEqual(['ERROR: key is missing']);
  });
});

const CURL = makeForm('curl: ({code}) {message}', 'curl: (28) Timed out after 1000 ms, 0 bytes');

function makeForm(form: string, line: string): PrintedForm {
  return { form, by: 'curl', matches: [line], misses: ['curl: nothing'] };
}

function makeCurl(forms: PrintedForm[] = [CURL]): Vendor {
  const codes = [
    makeCode({ code: '7', message: 'Could not connect' }),
    makeCode({ code: '28', message: 'Timeout was reached' }),
    makeCode({ code: '99', message: undefined, key: 'CURLE_NEW' }),
  ];
  return makeTestVendor({ vendor: { kind: 'standard', forms }, codes });
}

function makeGrpc(forms: PrintedForm[]): Vendor {
  const make = (code: string, key: string, go: string, message: string) =>
    makeCode({
      code,
      key,
      message: undefined,
      otherKeys: [{ key: go, where: 'Go' }],
      otherMessages: [{ message, where: 'Go' }],
    });
  return makeTestVendor({
    vendor: { forms },
    codes: [
      make('14', 'UNAVAILABLE', 'Unavailable', 'unavailable now'),
      make('5', 'NOT_FOUND', 'NotFound', 'not found'),
      makeCode({ code: '2', message: 'Unknown' }),
    ],
  });
}

function makeErrno(forms: PrintedForm[]): Vendor {
  const systems = [
    { id: 'linux', title: 'Linux' },
    { id: 'sparc', title: 'SPARC' },
    { id: 'macos', title: 'macOS' },
  ];
  const codes = [
    makeCode({
      code: 'ECONNREFUSED',
      message: 'Connection refused',
      numbers: { linux: '111', macos: '61' },
    }),
    makeCode({ code: 'ETIMEDOUT', message: 'Timed out', numbers: { linux: '110' } }),
    makeCode({ code: 'ENOTFOUND', message: 'Not found' }),
    makeCode({ code: 'EINTR', message: 'Interrupted', numbers: { sparc: '60', macos: '60' } }),
    makeCode({ code: 'ENODATA', message: 'No data', numbers: { sparc: '61' } }),
    makeCode({ code: 'EBADMSG', message: 'Bad', numbers: { sparc: '76', macos: '94' } }),
  ];
  const numbering = { base: 10, sign: 'notation' } as const;
  return makeTestVendor({ vendor: { systems, numbering, forms }, codes });
}

function getLines(vendor: Vendor, code: string): string[] {
  return getPrintedLines(getCode(vendor, code)).map(getLineText);
}
