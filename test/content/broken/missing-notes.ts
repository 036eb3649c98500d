import type { BrokenCatalog } from '../make-content.ts';
import { addNote, append, BETA_CODES, CODES, getNothing, NOTE } from '../make-content.ts';

/** Codes without a note. */
export const missingNotes: readonly BrokenCatalog[] = [
  {
    name: 'a code without a note',
    files: { [NOTE]: null },
    says: ['acme/codes.yaml:6:3  [1]: The code "042" has no note.', '    Write acme/notes/042.md.'],
  },
  {
    name: 'several codes without a note, each by itself',
    files: append(CODES, '- code: "ERR X"\n  key: X\n- code: "A/B"\n  key: Y\n'),
    says: [
      'acme/codes.yaml:20:3  [3]: The code "ERR X" has no note.',
      '    Write acme/notes/err~space~x.md.',
      'acme/codes.yaml:22:3  [4]: The code "A/B" has no note.',
      '    Write acme/notes/a~slash~b.md.',
    ],
  },
  {
    name: 'the only code of a vendor without a note',
    files: getNothing('beta/notes/'),
    says: ['beta/codes.yaml:1:3  [0]: The code "10" has no note.', '    Write beta/notes/10.md.'],
  },
  {
    name: 'a vendor that has no notes at all, once',
    files: { ...getNothing('acme/notes/'), ...append(BETA_CODES, '- code: "11"\n  key: X\n') },
    says: [
      'acme/codes.yaml:1:1  None of the 3 codes has a note.',
      '    Write one for each, beginning with acme/notes/000.md; until then, write "notes: incomplete" in vendor.yaml.',
      'beta/codes.yaml:4:3  [1]: The code "11" has no note.',
      '    Write beta/notes/11.md.',
    ],
  },
  {
    name: 'a code that stands twice and has no note, once',
    files: append(BETA_CODES, '- code: "11"\n  key: X\n- code: "11"\n  key: Y\n'),
    says: [
      'beta/codes.yaml:4:3  [1]: The code "11" has no note.',
      '    Write beta/notes/11.md.',
      'beta/codes.yaml:6:9  [2].code: The code "11" stands on line 4 already.',
      '    Merge the two entries, or correct one code.',
    ],
  },
  {
    name: 'a note whose name is misspelt, and not that its code has none',
    files: { [NOTE]: null, ...addNote('acme', '0042') },
    says: [
      'acme/notes/0042.md:1:1  The vendor has no code with the slug "0042".',
      '    Did you mean 042.md?',
    ],
  },
  {
    name: 'a note that cannot be read, and not that its code has none',
    files: { [NOTE]: Buffer.from([0xff, 0xfe, 0x00]) },
    says: [
      'acme/notes/042.md:1:1  The file is not UTF-8 text: it has NUL bytes, as UTF-16 has.',
      '    Save it as UTF-8.',
    ],
  },
];
