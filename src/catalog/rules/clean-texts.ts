import { getTheirTexts } from './plain-values.ts';
import type { Rule } from './rule.ts';

const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|hellip|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,4});/i;

/** UTF-8 that was read as Windows-1252: "é" as "Ã©", an apostrophe as "â€™". */
const MOJIBAKE = /Ã[\u0080-\u00bf©¨¤¶¼]|â€[\u0099\u009c\u009d™œ“”¦]|Â[\u00a0-\u00bf]|ï»¿/;

const REPLACEMENT = '\ufffd';

/** A vendor's text is what its readers see, not how a page or a program wrote it down. */
export const cleanTexts: Rule = {
  name: 'clean-texts',
  description: "A vendor's text has no HTML entities and no characters that a wrong encoding made.",
  check({ readings }, report) {
    for (const { yaml, path, text } of readings.flatMap(getTheirTexts)) {
      const entity = ENTITY.exec(text)?.[0];
      const garbled = MOJIBAKE.exec(text)?.[0];
      if (entity !== undefined) {
        const fix = 'Write the character that a reader of the page sees, unless it is printed so.';
        report.warn(yaml, path, `The text has the HTML entity ${entity}.`, fix);
      }
      if (garbled !== undefined || text.includes(REPLACEMENT)) {
        const sign = garbled ?? REPLACEMENT;
        const message = `The text has ${JSON.stringify(sign)}, which a wrong encoding makes.`;
        report.warn(yaml, path, message, 'Read the document as UTF-8, and copy the text again.');
      }
    }
  },
};
