import { getNestedNodes, getOffset } from '../read/markdown-nodes.ts';
import type { Rule } from './rule.ts';

/** Hosts of repositories, and the words before the name of a branch, tag or commit in their addresses. */
const REPOSITORY = /^https:\/\/(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\//;
const STATE =
  /^\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw|blame|src\/(?:branch|commit|tag))\/([^/]+)/;
const RAW = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/([^/]+)/;
const ROOT = /^\/[^/?#]+\/[^/?#]+\/?(?:[?#]|$)/;

/** A commit, or a version's tag: `8d6f4cb1`, `v1.19.8`, `curl-8_5_0`. */
const FIXED = /^(?:[\da-f]{7,40}|[a-z]*[._-]?\d+(?:[._-]\d+)+)$/i;

const COMMIT_FIX = 'Name the commit that you read: …/blob/<commit>/file.md';
const FILE_FIX = 'Name the file in which it stands, at a commit: …/blob/<commit>/file.md';

/** What a note cites can be read in five years as it was read. */
export const pinnedLinks: Rule = {
  name: 'pinned-links',
  description: 'A link into a repository names a file at a commit or a version.',
  checkNote(_, tree) {
    return getNestedNodes(tree).flatMap(({ node }) => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const words = describe(node.url);
      return words ? [{ offset: getOffset(node), message: words[0], fix: words[1] }] : [];
    });
  },
};

/** What is wrong with an address, and what to do. */
function describe(url: string): [message: string, fix: string] | undefined {
  const host = REPOSITORY.exec(url)?.[0];
  const path = host === undefined ? '' : `/${url.slice(host.length)}`;
  const state = (RAW.exec(url) ?? STATE.exec(path))?.[1];
  if (state !== undefined && !FIXED.test(state))
    return [`The link is to "${state}", which moves: its text will be another one.`, COMMIT_FIX];
  if (ROOT.test(path))
    return ['The link is to a whole repository: nobody finds a sentence in it.', FILE_FIX];
  return undefined;
}
