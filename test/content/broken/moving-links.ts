import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const TEXT = 'Try again tomorrow.';
const REPOSITORY = 'https://github.com/acme/docs';
const COMMIT = 'd36ae0e33a49';

/** Links into repositories that will lead to another text one day. */
export const movingLinks: readonly BrokenCatalog[] = [
  ...[`${REPOSITORY}/blob/main/a.md`, 'https://raw.githubusercontent.com/acme/docs/main/a.md'].map(
    (url) => ({
      name: `a link to a branch, ${url}`,
      files: change(NOTE, TEXT, `See [the list](${url}).`),
      says: [
        'acme/notes/042.md:16:5  The link is to "main", which moves: its text will be another one.',
        '    Name the commit that you read: …/blob/<commit>/file.md',
      ],
    }),
  ),
  {
    name: 'a link to a whole repository',
    files: change(NOTE, TEXT, `See [the list](${REPOSITORY}/#readme).`),
    says: [
      'acme/notes/042.md:16:5  The link is to a whole repository: nobody finds a sentence in it.',
      '    Name the file in which it stands, at a commit: …/blob/<commit>/file.md',
    ],
  },
];

/** And links that stay. */
export const pinnedLinks = [
  `${REPOSITORY}/blob/${COMMIT}/a.md#L3`,
  `${REPOSITORY}/blob/v1.19.8/a.md`,
  `${REPOSITORY}/blob/curl-8_5_0/a.md`,
  `${REPOSITORY}/issues/7`,
  `${REPOSITORY}/commit/${COMMIT}`,
  'https://acme.example/docs',
].map((url) => ({
  name: `a link to ${url}`,
  files: change(NOTE, TEXT, `See [the list](${url}).`),
}));
