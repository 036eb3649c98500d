import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Rule } from './rule.ts';

/** An example says one thing of each field. */
export const soundExamples: Rule = {
  name: 'sound-examples',
  description: 'The example of an envelope has no field twice in one object.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      vendor.data.envelopes?.forEach((envelope, i) => {
        const twice = findTwice(parseTree(envelope?.example ?? ''));
        if (twice === undefined) return;
        const path = ['envelopes', i, 'example'];
        const message = `The field ${JSON.stringify(twice)} stands twice in one object of the example.`;
        report(vendor.yaml, path, message, 'Remove one of the two; programs read the last one.');
      });
    }
  },
};

/** A field that stands twice in an object, at any depth. */
function findTwice(node: Node | undefined): string | undefined {
  const open = node ? [node] : [];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.type === 'object') {
      const names = (at.children ?? []).map(({ children }) => String(children?.[0]?.value));
      const twice = names.find((name, i) => names.indexOf(name) < i);
      if (twice !== undefined) return twice;
    }
    open.push(...(at.children ?? []));
  }
  return undefined;
}
