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
  {
    name: 'a text that is hard to read on each of its grounds',
    files: { 'site.yaml': "colours:\n  link: { light: '#2f9aa3', dark: '#7fd3d9' }\n" },
    says: [
      'site.yaml:2:18  colours.link.light: #2f9aa3 has a contrast of 3.0:1 with panel (#f6f3ea) on a light page; text needs 4.5:1.',
      '    Enough is, for example, "#25787f".',
    ],
  },
  {
    name: 'a ground on which the texts of the project are hard to read',
    files: { 'site.yaml': "colours:\n  paper: { light: '#fffefb', dark: '#60646e' }\n" },
    says: [
      'site.yaml:2:36  colours.paper.dark: #60646e has a contrast of 2.4:1 with muted (#aaa699) on a dark page; text needs 4.5:1.',
      '    Enough is, for example, "#393b41".',
    ],
  },
  {
    name: 'a marker that is too dark for the text on it',
    files: { 'site.yaml': "colours:\n  marker: { light: '#8a1f5c', dark: '#d98bb8' }\n" },
    says: [
      'site.yaml:2:20  colours.marker.light: #8a1f5c has a contrast of 2.0:1 with the text on it (#1b1a17) on a light page; text needs 4.5:1.',
      '    Enough is, for example, "#b26c94".',
    ],
  },
  {
    name: 'a text between grounds of which one is light and one is dark',
    files: {
      'site.yaml':
        "colours:\n  paper: { light: '#ffffff', dark: '#16171a' }\n  panel: { light: '#000000', dark: '#1f2126' }\n  ink: { light: '#111111', dark: '#ebe8df' }\n  muted: { light: '#767676', dark: '#aaa699' }\n  link: { light: '#767676', dark: '#7fd3d9' }\n",
    },
    says: [
      'site.yaml:4:17  colours.ink.light: #111111 has a contrast of 1.1:1 with panel (#000000) on a light page; text needs 4.5:1.',
      '    No shade of it is enough. Choose another colour for paper, panel, tint.',
      'site.yaml:5:19  colours.muted.light: #767676 has a contrast of 4.1:1 with tint (#fff6c7) on a light page; text needs 4.5:1.',
      '    No shade of it is enough. Choose another colour for paper, panel, tint.',
      'site.yaml:6:18  colours.link.light: #767676 has a contrast of 4.1:1 with tint (#fff6c7) on a light page; text needs 4.5:1.',
      '    No shade of it is enough. Choose another colour for paper, panel, tint.',
    ],
  },
];
