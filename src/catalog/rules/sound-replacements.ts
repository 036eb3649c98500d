import type { Rule } from './rule.ts';

/** Who looks up an old code is led to one that is used now. */
export const soundReplacements: Rule = {
  name: 'sound-replacements',
  description: 'A code that was replaced is not active, and what took its place is there.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      const all = new Map(codes.entries.map(({ data }) => [data.code, data]));
      for (const { index, data } of codes.entries) {
        const { code, replacedBy, status } = data;
        if (code === undefined || replacedBy === undefined || replacedBy === code) continue;
        const other = all.get(replacedBy);
        const name = JSON.stringify(replacedBy);
        const tell = (message: string, fix: string) => {
          report(codes.yaml, [index, 'replacedBy'], message, fix);
        };
        if (other?.replacedBy === code) {
          // Said once for the two.
          if (code > replacedBy) continue;
          tell(
            `The two codes replace each other: ${name} names this one.`,
            'Remove one of the two.',
          );
        } else if (status === 'active')
          tell(
            'The code was replaced, but counts as active.',
            'Add "status: deprecated" or "status: removed", or remove this field.',
          );
        else if (other?.status === 'removed')
          tell(
            `The code ${name}, which took its place, is removed itself.`,
            'Name the code that is used now, or remove this field.',
          );
      }
    }
  },
};
