import type { BrokenCatalog, ContentFiles } from '../make-content.ts';
import { append, BETA_CODES, BETA_VENDOR } from '../make-content.ts';

const TABLE = 'beta/facets.yaml';

/** A vendor with three codes more than it has notes, and a table of what is said of them in single words. */
export function makeIncomplete(table: string): ContentFiles {
  return {
    ...append(BETA_VENDOR, 'notes: incomplete\n'),
    ...append(
      BETA_CODES,
      '- code: "11"\n  message: Gone\n- code: "12"\n  message: Late\n- code: "0"\n  message: Fine\n',
    ),
    [TABLE]: table,
  };
}

/** Tables of facets that say something twice, or of codes that are not there. */
export const facetTables: readonly BrokenCatalog[] = [
  {
    name: 'facets where every code has a note',
    files: { [TABLE]: '- code: "10"\n  outcome: success\n' },
    says: [
      'beta/facets.yaml:1:1  The vendor has notes on all its codes, so nothing is left for this file.',
      '    Write "notes: incomplete" in vendor.yaml, or remove the file.',
    ],
  },
  {
    name: 'facets of a code that has a note, of one that is not there, and of one twice',
    files: makeIncomplete(
      '- code: "10"\n  outcome: success\n- code: "0"\n  outcome: success\n- code: "0"\n  outcome: empty\n- code: "111"\n  outcome: success\n',
    ),
    says: [
      'beta/facets.yaml:1:9  [0].code: The code has a note: beta/notes/10.md.',
      '    Remove the entry: what it says stands in the note.',
      'beta/facets.yaml:5:9  [2].code: The code "0" stands on line 3 already.',
      '    Remove one of the two.',
      'beta/facets.yaml:7:9  [3].code: There is no code "111" in codes.yaml.',
      '    Did you mean "11"?',
    ],
  },
  {
    name: 'facets of a failure that do not say who acts, and values that are none',
    files: makeIncomplete(
      '- code: "11"\n  outcome: failure\n  retry: never\n- code: 12\n  outcome: broken\n  problem: INTERNAL\n',
    ),
    says: [
      'beta/facets.yaml:2:12  [0].outcome: A failure needs the field "actor" as well.',
      '    Add "actor:" with one of caller, end-user, administrator, vendor, nobody.',
      'beta/facets.yaml:4:9  [1].code: 12 is not quoted; YAML reads it as the number 12.',
      '    Write "12" with the quotes: codes are strings, signs and zeros included.',
      'beta/facets.yaml:5:12  [1].outcome: "broken" is not one of the values.',
      '    Write one of: success, partial, empty, pending, unclear, failure.',
      'beta/facets.yaml:6:3  [1].problem: There is no such field.',
      '    The fields here are: code, outcome, retry, actor.',
    ],
  },
  {
    name: 'a table of facets that is none',
    files: makeIncomplete('"11": failure\n'),
    says: [
      'beta/facets.yaml:1:1  The file is not a list with something in it.',
      '    List codes, each beginning with "- code: …" and "outcome: …" below it, or remove the file.',
    ],
  },
];
