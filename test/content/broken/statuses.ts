import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, BETA_CODES, change, addNotes, append, getNothing } from '../make-content.ts';

/** HTTP statuses that do not exist. */
export const statuses: readonly BrokenCatalog[] = [
  {
    name: 'statuses that do not exist',
    files: {
      ...append(
        BETA_CODES,
        ['299', '999', '99', '"404"', '404.5', '"Not Found"', '404.0', '423 Locked', '4xx']
          .map((http, i) => `- { code: "${i}", key: K, http: ${http} }\n`)
          .join(''),
      ),
      ...addNotes('beta', ['0', '1', '2', '3', '4', '5', '6', '7', '8']),
    },
    says: [
      'beta/codes.yaml:4:30  [1].http: HTTP has no status 299.',
      '    Write a status that http/codes.yaml lists.',
      'beta/codes.yaml:5:30  [2].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Write it like this: 404',
      'beta/codes.yaml:6:30  [3].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Write it like this: 404',
      'beta/codes.yaml:7:30  [4].http: The value is the text "404", not a number.',
      '    Write 404 without quotes.',
      'beta/codes.yaml:8:30  [5].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Write 404.',
      'beta/codes.yaml:9:30  [6].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Write it like this: 404',
      'beta/codes.yaml:10:30  [7].http: YAML reads 404.0 as the number 404.',
      '    Write 404, or "404.0" if it is a text.',
      'beta/codes.yaml:11:30  [8].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Write 423.',
      'beta/codes.yaml:12:30  [9].http: The value must be an HTTP status code, a whole number from 100 to 599.',
      '    Leave the field out: it is for one status.',
    ],
  },
  {
    name: 'a status of an envelope that does not exist',
    files: change(VENDOR, 'http: 200', 'http: 299'),
    says: [
      'acme/vendor.yaml:32:11  envelopes[0].http: HTTP has no status 299.',
      '    Write a status that http/codes.yaml lists.',
    ],
  },
  {
    name: 'a catalog of statuses that cannot be read',
    files: { 'http/codes.yaml': '- code: "200\n' },
    says: [
      'http/codes.yaml:1:9  The quote that begins here is not closed.',
      '    Close it on the same line; write text of several lines below "|-".',
    ],
  },
];

export const soundStatuses = [
  {
    name: 'statuses in a content without a catalog of them',
    files: { ...getNothing('http/'), ...change(VENDOR, 'http: 200', 'http: 299') },
  },
];
