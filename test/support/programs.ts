import type { PrintedForm } from '../../src/schemas/form.ts';
import { makeCode } from './make-catalog.ts';
import type { VendorFolderOverrides } from './make-catalog.ts';

function makeForm(form: string, by: string, more: Partial<PrintedForm> = {}): PrintedForm {
  return { form, by, matches: [form], misses: [form], ...more };
}

/** Names that are codes, with a number on each system. */
export const ERRNO: VendorFolderOverrides = {
  id: 'errno',
  vendor: {
    kind: 'standard',
    usual: 8,
    names: 'distinctive',
    numbering: { base: 10, sign: 'notation' },
    systems: [
      { id: 'linux', title: 'Linux' },
      { id: 'macos', title: 'macOS' },
      { id: 'freebsd', title: 'FreeBSD' },
    ],
    forms: [
      makeForm('{message} (os error {number})', 'Rust'),
      makeForm('connect: {message}', 'Go'),
    ],
  },
  codes: [
    makeCode({
      code: 'ECONNREFUSED',
      message: 'Connection refused',
      numbers: { linux: '111', macos: '61', freebsd: '61' },
    }),
    makeCode({ code: 'EINTR', message: 'Interrupted by signal', numbers: { linux: '4' } }),
    makeCode({ code: 'ENODATA', message: 'No data available', numbers: { linux: '61' } }),
    makeCode({
      code: 'ENOSPC',
      message: 'No space left on device',
      otherMessages: [{ message: 'Disk is full' }],
      numbers: { linux: '28', macos: '28', freebsd: '28' },
    }),
  ],
};

/** A program that names itself in its lines. */
export const CURL: VendorFolderOverrides = {
  id: 'curl',
  vendor: {
    kind: 'standard',
    usual: 7,
    names: 'distinctive',
    aliases: ['libcurl'],
    forms: [makeForm('curl: ({code}) {message}', 'curl')],
  },
  codes: [
    makeCode({ code: '7', key: 'CURLE_COULDNT_CONNECT', message: undefined }),
    makeCode({ code: '28', key: 'CURLE_OPERATION_TIMEDOUT', message: undefined }),
  ],
};

/** Names that anybody may have, in several writings. */
export const GRPC: VendorFolderOverrides = {
  id: 'grpc',
  vendor: {
    kind: 'standard',
    usual: 6,
    names: 'as-written',
    aliases: ['gRPC'],
    forms: [
      makeForm('rpc error: code = {key} desc = {message}', 'Go'),
      makeForm('{code} {key}: {message}', 'Node.js'),
    ],
  },
  codes: [
    makeCode({ code: '5', key: 'NOT_FOUND', otherKeys: [{ key: 'NotFound' }], message: undefined }),
    makeCode({
      code: '14',
      key: 'UNAVAILABLE',
      otherKeys: [{ key: 'Unavailable' }],
      message: undefined,
    }),
  ],
};

/** Lines that have a message and no code, and lines in which other systems print too. */
export const POSTGRESQL: VendorFolderOverrides = {
  id: 'postgresql',
  vendor: {
    kind: 'standard',
    usual: 7,
    names: 'as-written',
    aliases: ['SQLSTATE'],
    forms: [
      makeForm('pq: {message}', 'Go'),
      makeForm('ERROR: {message}', 'psql', { shared: true }),
      makeForm('SQLSTATE[{code}]', 'PDO', { shared: true }),
    ],
  },
  codes: [
    makeCode({ code: '23000', key: 'integrity_constraint_violation', message: undefined }),
    makeCode({
      code: '42P01',
      key: 'undefined_table',
      message: 'relation "…" does not exist',
      placeholders: ['…'],
    }),
    makeCode({
      code: '42703',
      key: 'undefined_column',
      message: 'column "…" of relation "…" does not exist',
      placeholders: ['…', '…'],
    }),
    makeCode({ code: '40P01', key: 'deadlock_detected', message: 'deadlock detected' }),
  ],
};

/** Codes with dots, and codes that are written in several ways. */
export const MAIL: VendorFolderOverrides = {
  id: 'mail',
  vendor: { kind: 'standard', forms: [makeForm('dsn={code}', 'Postfix')] },
  codes: [makeCode({ code: '5.1.1', message: 'Bad destination mailbox address' })],
};

export const RESULTS: VendorFolderOverrides = {
  id: 'results',
  vendor: {
    kind: 'standard',
    names: 'as-written',
    numbering: { base: 16, bits: 32 },
    forms: [makeForm('HRESULT: {code}', 'Windows')],
  },
  codes: [makeCode({ code: '0x80070005', key: 'E_ACCESSDENIED', message: undefined })],
};

/** Numbers that another catalog has too, in a line that only the words tell from that one's. */
export const WINDOWS: VendorFolderOverrides = {
  id: 'windows',
  vendor: { kind: 'standard', forms: [makeForm('. (os error {code})', 'Rust on Windows')] },
  codes: [makeCode({ code: '61', message: 'There is no more data.' })],
};

/** A line whose words are another catalog's message. */
export const SHELL: VendorFolderOverrides = {
  id: 'shell',
  vendor: { kind: 'standard', forms: [makeForm('interrupted by signal {code}', 'a shell')] },
  codes: [makeCode({ code: '9', message: 'Killed' })],
};

/** Programs and standards whose codes are told by lines, names and numbers. */
export const PROGRAMS: readonly VendorFolderOverrides[] = [
  ERRNO,
  CURL,
  GRPC,
  POSTGRESQL,
  MAIL,
  RESULTS,
];
