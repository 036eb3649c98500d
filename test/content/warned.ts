import { makeIncomplete } from './broken/facet-tables.ts';
import { append, BETA_VENDOR } from './make-content.ts';
import type { BrokenCatalog } from './make-content.ts';

const TABLE =
  '# What is known.\n- code: "11"\n  outcome: failure\n  retry: never\n  actor: caller\n- code: "0"\n  outcome: success\n';

/** What passes, and is told all the same. */
export const warned: readonly BrokenCatalog[] = [
  {
    name: 'notes that are not complete',
    files: makeIncomplete(TABLE),
    says: [
      'beta/vendor.yaml:10:8  notes: 1 of 4 codes have a note (25 %).',
      "    Pages of the others show the vendor's words alone. The next one to write is beta/notes/11.md.",
    ],
  },
  {
    name: 'a vendor without a single note',
    files: { ...makeIncomplete(TABLE), 'beta/notes/10.md': null },
    says: [
      'beta/vendor.yaml:10:8  notes: 0 of 4 codes have a note (0 %).',
      "    Pages of the others show the vendor's words alone. The next one to write is beta/notes/10.md.",
    ],
  },
  {
    name: 'notes that are called incomplete and are all there',
    files: append(BETA_VENDOR, 'notes: incomplete\n'),
    says: [
      'beta/vendor.yaml:10:8  notes: Every code has a note.',
      '    Remove "notes: incomplete", so that no code can be forgotten from now on.',
    ],
  },
];
