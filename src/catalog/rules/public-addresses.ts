import { getNestedNodes, getOffset } from '../read/markdown-nodes.ts';
import type { Rule } from './rule.ts';

/** An address that every machine has for itself. */
const OWN =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|[\w.-]+\.localhost)(?:[:/?#]|$)/i;
const FIX = 'Write the address at which others find it.';

/** A link leads where every reader gets. */
export const publicAddresses: Rule = {
  name: 'public-addresses',
  description: "No link leads to one's own machine; an anchor is a fragment alone.",
  check({ readings }, report) {
    for (const { vendor } of readings) {
      const { homepage, documentation = [], sources = [], anchors = [] } = vendor.data;
      const addresses = [
        { path: ['homepage'], url: homepage },
        ...documentation.map((one, i) => ({ path: ['documentation', i, 'url'], url: one?.url })),
        ...sources.map((one, i) => ({ path: ['sources', i, 'url'], url: one?.url })),
      ];
      for (const { path, url = '' } of addresses)
        if (OWN.test(url))
          report(vendor.yaml, path, 'The address is that of your own machine.', FIX);
      anchors.forEach((anchor, i) => {
        if (anchor === undefined || !/[#\s]|:\/\//.test(anchor)) return;
        const fragment = (anchor.split('#').at(-1) ?? '').trim().replace(/\s+/g, '-');
        const isUsable = fragment.split('{code}').length === 2 && !fragment.includes('://');
        const fix = isUsable
          ? `Write ${JSON.stringify(fragment)}.`
          : 'Write what stands behind the "#" of the vendor\'s address: "error-{code}"';
        report(vendor.yaml, ['anchors', i], 'The anchor is more than a fragment.', fix);
      });
    }
  },
  checkNote(_, tree) {
    return getNestedNodes(tree).flatMap(({ node }) =>
      node.type === 'link' && OWN.test(node.url)
        ? [{ offset: getOffset(node), message: 'The link leads to your own machine.', fix: FIX }]
        : [],
    );
  },
};
