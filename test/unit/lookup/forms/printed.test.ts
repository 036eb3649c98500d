import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import { makeIndex, VENDORS } from '../../../support/make-index.ts';
import { PROGRAMS } from '../../../support/programs.ts';

const index = makeIndex(...VENDORS, ...PROGRAMS);

describe('printed', () => {
  test.each([
    ['a line of a program', 'curl: (28) Operation timed out', 'certain curl/28'],
    ['a name in a line', 'rpc error: code = Unavailable desc = x', 'certain grpc/14'],
    ['a number of a system', 'Connection refused (os error 61)', 'certain errno/ECONNREFUSED'],
    ['a message with no code', 'pq: deadlock detected', 'certain postgresql/40P01'],
    ['a short message with no code', 'connect: connection refused', 'likely errno/ECONNREFUSED'],
    ['another message of a code', 'connect: disk is full', 'likely errno/ENOSPC'],
    ['a code with dots', 'to=<a@b.test>, dsn=5.1.1, status=bounced', 'certain mail/5.1.1'],
    ['a string in an answer', '{"log":"curl: (7) no"}', 'certain curl/7'],
    ['hexadecimal digits', 'HRESULT: 0x80070005', 'certain results/0x80070005'],
    ['the same number, signed', 'HRESULT: -2147024891', 'certain results/0x80070005'],
  ])('reads %s: %j', (_, text, first) => {
    expect(ask(text)[0]).toBe(first);
  });

  test.each([
    ['a form of others too', 'SQLSTATE[23000]: x', ['likely postgresql/23000']],
    ['a message in a form of others too', 'ERROR:  relation "a" does not exist', 'possible'],
    ['a number and a name that do not agree', '14 NOT_FOUND: x', []],
    ['a line that only looks so', 'curl: (x) no', []],
  ])('is not certain of %s: %j', (_, text, wanted) => {
    const got = ask(text);
    if (typeof wanted === 'string') expect(got[0]).toMatch(wanted);
    else expect(got).toEqual(wanted);
  });

  test('takes a few digits behind a word for errors to be anybody’s', () => {
    const shared = { by: 'many', matches: [], misses: [], shared: true as const };
    const forms = ['Error {code}: {message}', 'Frob {code}: {message}'].map((form) => ({
      ...shared,
      form,
    }));
    const own = makeIndex({
      id: 'base',
      vendor: { kind: 'standard', forms },
      codes: [makeCode({ code: '1205', message: 'Waited for a lock.' })],
    });
    const first = (text: string) => lookUp(text, own).answers[0]?.confidence;
    expect(first('Error 1205: see the log')).toBe('possible');
    expect(first('Frob 1205: see the log')).toBe('likely');
  });

  test.each([
    ['by itself', '250 2.1.0 Ok', ['likely post/2.1.0']],
    ['in a sentence', 'we got 250 2.1.0 today', ['possible post/2.1.0']],
    ['of a sentence that no other prints so', 'they said 550 5.1.1 again', ['likely post/5.1.1']],
    ['behind a word for versions', 'release 550 5.1.1 again', ['possible post/5.1.1']],
  ])('takes numbers %s for what they may be there', (_, text, wanted) => {
    const form = (first: string) => `${first}{n} {code} {message}`;
    const lines = { by: 'a server', matches: [], misses: [] };
    const own = makeIndex({
      id: 'post',
      vendor: {
        kind: 'standard',
        forms: [
          { ...lines, form: form('2'), codes: ['2.1.0'], shared: true },
          { ...lines, form: form('5'), codes: ['5.1.1'] },
        ],
      },
      codes: ['2.1.0', '5.1.1'].map((code) => makeCode({ code, message: `Reply ${code}` })),
    });
    expect(lookUp(text, own).answers.map((a) => `${a.confidence} ${a.vendor}/${a.code}`)).toEqual(
      wanted,
    );
  });

  test('makes no code of a number in a form that names its codes', () => {
    const lines = { by: 'a shell', matches: [], misses: [] };
    const forms = [
      { ...lines, form: 'ended with {code}' },
      { ...lines, form: 'errno {code}', codes: ['1'] },
    ];
    const own = makeIndex({
      id: 'shell',
      vendor: {
        kind: 'standard',
        systems: [{ id: 'unix', title: 'Unix' }],
        derived: [{ from: '-64', to: '-2', negate: true, says: 'It is minus the signal.' }],
        forms,
      },
      codes: [
        makeCode({ code: '1', message: 'Failed' }),
        makeCode({ code: 'SIGPIPE', message: 'Pipe', numbers: { unix: '13' } }),
      ],
    });
    const ids = (text: string) => lookUp(text, own).answers.map(({ code }) => code);
    expect(ids('ended with -13')).toEqual(['SIGPIPE']);
    expect(ids('errno -13')).toEqual([]);
  });

  test('tells the catalog of a code that is not listed', () => {
    expect(lookUp('curl: (99) x', index).unknown).toMatchObject([
      { code: '99', vendor: { id: 'curl' } },
    ]);
  });

  test('says who prints it so, and of which system a number is', () => {
    const [answer] = lookUp('Connection refused (os error 111)', index).answers;
    expect(answer?.reasons[0]).toBe(
      'a line as printed by Rust; `111` is the number of ECONNREFUSED on Linux',
    );
  });
});

describe('a number by itself', () => {
  test('leads to all codes that have it, with the system', () => {
    expect(ask('28')).toEqual(['possible crm/28', 'possible errno/ENOSPC', 'possible curl/28']);
    const [first, second] = lookUp('61', index).answers;
    expect(first?.reasons).toEqual(['`61` is the number of ENODATA on Linux']);
    expect(second?.reasons).toEqual(['`61` is the number of ECONNREFUSED on macOS and FreeBSD']);
  });

  test('is no code where it is a version of what is named before it', () => {
    const codes = ['5', '11'].map((code) => makeCode({ code }));
    const own = makeIndex({ id: 'panes', vendor: { kind: 'standard', versions: ['11'] }, codes });
    const rate = (text: string) => lookUp(text, own).answers[0]?.confidence;
    expect([rate('panes 11'), rate('panes 11 build 22621')]).toEqual([undefined, undefined]);
    expect([rate('panes 5'), rate('panes error 11')]).toEqual(['certain', 'certain']);
  });

  test('may have a sign that is only notation', () => {
    expect(ask('-111')).toEqual(['possible errno/ECONNREFUSED']);
  });

  test.each(['0x80070005', '80070005', '-2147024891', '2147942405', '0X80070005'])(
    'is one in all its writings: %s',
    (text) => {
      expect(ask(text)[0]).toContain('results/0x80070005');
    },
  );

  test('is the catalog’s that is named before it', () => {
    expect(ask('errno 28')).toEqual(['certain errno/ENOSPC']);
    expect(ask('curl 28')).toEqual(['certain curl/28']);
  });

  test.each(['it takes version 5.1.1 or later', 'installed acme 5.1.1', 'mail 4.1.1'])(
    'is no code in %j',
    (text) => {
      expect(ask(text)).toEqual([]);
    },
  );
});

function ask(text: string): string[] {
  const { answers } = lookUp(text, index);
  return answers.map(({ confidence, vendor, code }) => `${confidence} ${vendor}/${code}`);
}
