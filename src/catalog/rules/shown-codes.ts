import { getNotedSection } from '../class-notes.ts';
import { findInExchange } from '../exchange.ts';
import { HTTP_ID } from '../http-id.ts';
import type { Rule } from './rule.ts';
import { getSlugs } from './slugs.ts';

/** The example of a note is of its code: one of another code would be shown as if it were. */
export const shownCodes: Rule = {
  name: 'shown-codes',
  description: 'The example of a note has the code of the note in it.',
  check(content, report) {
    for (const reading of content.readings) {
      const codes = new Map([...getSlugs(reading, content)].map(([code, slug]) => [slug, code]));
      for (const { slug, data, yaml } of reading.notes) {
        if (data.example === undefined) continue;
        if (getNotedSection(slug) !== undefined) {
          const fix = 'Move it to the note on the code that it shows.';
          report(
            yaml,
            ['example'],
            'The note is on a section, and an example belongs to one code.',
            fix,
          );
          continue;
        }
        const code = codes.get(slug);
        // Whose note it is may be unknown, which is reported.
        if (code === undefined || findInExchange(code, data.example, reading.id)) continue;
        const name = JSON.stringify(code);
        report(
          yaml,
          ['example'],
          reading.id === HTTP_ID
            ? `No status line or line of a log in the example has the code ${name}.`
            : `The code ${name} does not stand in the example.`,
          'Copy an exchange in which the code arrives.',
        );
      }
    }
  },
};
