import { getPlainTexts, getTheirTexts } from './plain-values.ts';
import type { Rule } from './rule.ts';

const COPY_FIX = 'Copy the text again from the document.';

/** The closing ones only: an opening one may be a placeholder. */
const TAGS = 'a|b|br|code|div|em|i|li|ol|p|span|strong|table|td|tr|u|ul';

/** What a page, a program or a wrong encoding makes of a text; the first that is found is told. */
const TRACES: readonly (readonly [trace: RegExp, what: string, fix: string])[] = [
  [
    /&(?:amp|lt|gt|quot|apos|nbsp|hellip|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,4});/i,
    'an HTML entity',
    'Write the character that a reader of the page sees, unless it is printed so.',
  ],
  // UTF-8 that was read as Windows-1252: "é" as "Ã©", an apostrophe as "â€™".
  [
    /Ã[\u0080-\u00bf©¨¤¶¼]|â€[\u0099\u009c\u009d™œ“”¦]|Â[\u00a0-\u00bf]|ï»¿|\ufffd/,
    'which a wrong encoding makes',
    'Read the document as UTF-8, and copy the text again.',
  ],
  [
    /^(?:“[^“”]*”|‘[^‘’]*’|„[^„“”]*[“”]|«[^«»]*»)$/,
    'all of it in typographic quotes',
    'Leave them out, unless they are printed so.',
  ],
  [/^\{\s*"\w+"\s*:/, 'as a whole answer has', 'Copy the text of the message alone.'],
  [
    /^#(?:REF|NAME|VALUE|DIV\/0|NUM|NULL)[!?]|^=[A-Z]+\(.*\)$|_x000[aAdD]_|""[^"\n]+""/,
    'which a spreadsheet makes',
    COPY_FIX,
  ],
  [
    /[A-Za-z]_?[\u0400-\u04ff]|[\u0400-\u04ff]_?[A-Za-z]/,
    'Latin and Cyrillic letters in one word',
    'Type the word anew in one of the two, unless it is printed so.',
  ],
];

const TAG = new RegExp(String.raw`</(?:${TAGS})>|<br ?/?>`, 'i');
const TAG_TRACE = [TAG, 'an HTML tag', 'Leave the tags out, unless they are printed so.'] as const;

/** A vendor's text is what its readers see, not how a page or a program wrote it down. */
export const cleanTexts: Rule = {
  name: 'clean-texts',
  description: 'A text has nothing that only a page, a program or a wrong encoding puts there.',
  check({ readings }, report) {
    for (const { yaml, path, text } of readings.flatMap(getTheirTexts)) {
      // HTML in a description is refused: that is Markdown.
      const traces = path[1] === 'description' ? TRACES : [...TRACES, TAG_TRACE];
      for (const [trace, what, fix] of traces) {
        const found = trace.exec(text)?.[0];
        if (found === undefined) continue;
        report.warn(yaml, path, `The text has ${JSON.stringify(found)}, ${what}.`, fix);
      }
    }
    for (const { yaml, path, text } of readings.flatMap(getPlainTexts)) {
      const tag = findTag(text);
      if (tag === undefined) continue;
      report(yaml, path, `The HTML tag ${tag} would be seen as it stands.`, 'Write plain text.');
    }
  },
};

/** An HTML tag, which is shown as it stands where there is no Markdown. */
export function findTag(text: string): string | undefined {
  return TAG.exec(text)?.[0];
}
