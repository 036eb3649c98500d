import type { BrokenCatalog } from '../make-content.ts';
import { CODES, NOTE, BETA_VENDOR, addNote, change, append } from '../make-content.ts';

/** Notes without their front matter, for no code, or with unknown values. */
export const notes: readonly BrokenCatalog[] = [
  {
    name: 'a note without front matter',
    files: { [NOTE]: '# Limits\n\nTry again.\n' },
    says: [
      'acme/notes/042.md:1:1  The note has no front matter.',
      '    Begin the note with three lines: "---", "title: …", "---".',
    ],
  },
  {
    name: 'a note whose front matter is not closed',
    files: { [NOTE]: '---\ntitle: Limits\n\nTry again.\n' },
    says: [
      'acme/notes/042.md:1:1  The front matter is not closed.',
      '    End it with a line "---".',
    ],
  },
  {
    name: 'front matter that is not a set of fields',
    files: { [NOTE]: '---\n- Limits\n---\n' },
    says: [
      'acme/notes/042.md:2:1  The value is a list, not a set of fields.',
      '    Write fields there, each on its own line.',
    ],
  },
  {
    name: 'front matter that is not YAML',
    files: change(NOTE, 'outcome: failure', 'outcome: "failure'),
    says: [
      'acme/notes/042.md:3:10  The quote that begins here is not closed.',
      '    Close it on the same line; write text of several lines below "|-".',
    ],
  },
  {
    name: 'a note for no code',
    files: addNote('acme', '777'),
    says: [
      'acme/notes/777.md:1:1  The vendor has no code with the slug "777".',
      '    Rename it, or remove it.',
    ],
  },
  {
    name: 'a note that is named by the code instead of the slug',
    files: {
      ...append(CODES, '- code: "ERR_X"\n  key: X\n'),
      'acme/notes/ERR_X.md': addNote('acme', 'err_x')['acme/notes/err_x.md'] ?? null,
    },
    says: [
      'acme/notes/ERR_X.md:1:1  The vendor has no code with the slug "ERR_X".',
      '    Did you mean err_x.md?',
    ],
  },
  {
    name: 'values that are not known',
    files: change(
      NOTE,
      'outcome: failure\nproblem: RESOURCE_EXHAUSTED\nactor: end-user\nretry: later',
      'outcome: fail\nproblem: resource_exhausted\nactor: everybody\nretry: false',
    ),
    says: [
      'acme/notes/042.md:3:10  outcome: "fail" is not one of the values.',
      '    Write one of: success, partial, empty, pending, unclear, failure.',
      'acme/notes/042.md:4:10  problem: "resource_exhausted" is not one of the values.',
      '    Did you mean "RESOURCE_EXHAUSTED"?',
      'acme/notes/042.md:5:8  actor: "everybody" is not one of the values.',
      '    Write one of: caller, end-user, administrator, vendor, nobody.',
      'acme/notes/042.md:6:8  retry: false is not one of the values.',
      '    Write one of: never, after-fix, check-first, with-backoff, later.',
    ],
  },
  {
    name: 'values that are not known, in an entry and in vendor.yaml',
    files: {
      ...change(CODES, 'status: deprecated', 'status: obsolete'),
      ...change(BETA_VENDOR, 'language: en', 'language: en\nkind: vender'),
    },
    says: [
      'acme/codes.yaml:18:11  [2].status: "obsolete" is not one of the values.',
      '    Write one of: active, deprecated, removed.',
      'beta/vendor.yaml:6:7  kind: "vender" is not one of the values.',
      '    Did you mean "vendor"?',
    ],
  },
];
