import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const TEXT = 'Try again tomorrow.';

/** Field reports without their label or their link. */
export const fieldReports: readonly BrokenCatalog[] = [
  {
    name: 'a field report without a link',
    files: change(NOTE, TEXT, '**Field report:** a shop waited for two days.'),
    says: [
      'acme/notes/042.md:16:1  The field report does not say where it was seen.',
      '    Add where it was seen: ([file](https://github.com/owner/repository/blob/<commit>/file.md))',
    ],
  },
  {
    name: 'a field report in a list without a link, though another one has it',
    files: change(
      NOTE,
      TEXT,
      '- **Field report:** [a shop](https://shop.example) waited.\n- **Field report:** so did a bar.',
    ),
    says: [
      'acme/notes/042.md:17:3  The field report does not say where it was seen.',
      '    Add where it was seen: ([file](https://github.com/owner/repository/blob/<commit>/file.md))',
    ],
  },
  {
    name: 'a field report with an address that is no link',
    files: change(NOTE, TEXT, '**Field report:** a shop waited (https://shop.example).'),
    says: [
      'acme/notes/042.md:16:1  The field report does not say where it was seen.',
      '    Add where it was seen: ([file](https://github.com/owner/repository/blob/<commit>/file.md))',
    ],
  },
  {
    name: 'a field report whose label is not strong',
    files: change(NOTE, TEXT, 'Field report: [a shop](https://shop.example) waited.'),
    says: [
      'acme/notes/042.md:16:1  The text begins like a field report, but not with the label of one.',
      '    Begin it with "**Field report:** ", or with other words if it is none.',
    ],
  },
  {
    name: 'a field report whose label has a capital too many and no colon',
    files: change(NOTE, TEXT, '**Field Report** [a shop](https://shop.example) waited.'),
    says: [
      'acme/notes/042.md:16:1  The text begins like a field report, but not with the label of one.',
      '    Begin it with "**Field report:** ", or with other words if it is none.',
    ],
  },
  {
    name: 'a field report whose label goes on',
    files: change(NOTE, TEXT, '- **Field report: a [shop](https://shop.example)** waited.'),
    says: [
      'acme/notes/042.md:16:3  The text begins like a field report, but not with the label of one.',
      '    Begin it with "**Field report:** ", or with other words if it is none.',
    ],
  },
  {
    name: 'field reports in other words',
    files: change(NOTE, TEXT, 'Field reports tell of [waiting](https://shop.example).'),
    says: [
      'acme/notes/042.md:16:1  The text begins like a field report, but not with the label of one.',
      '    Begin it with "**Field report:** ", or with other words if it is none.',
    ],
  },
];
