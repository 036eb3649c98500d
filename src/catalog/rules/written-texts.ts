import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import { getOurTexts, getTheirTexts } from './plain-values.ts';
import type { Rule } from './rule.ts';

/** What stands where somebody meant to write later. */
const TO_WRITE =
  /^\W*(?:to-?do|fix-?me|x{3,8}|change-?me|fill (?:this |me )?in|(?:your )?(?:text|message|title) here)\W*$|^\W*(?:TODO|FIXME|lorem ipsum)\b/i;

/** The same, which a vendor's document may have as well. */
const OPEN = /^\W*(?:tbd|tba|n\/a|placeholder|to be (?:determined|defined|written))\W*$/i;

const DOTS = /^[\s.…_-]+$/;

const FIELD_FIX = 'Write the text there.';
const OUR_FIX = 'Write it, or leave the note out and write "notes: incomplete" in vendor.yaml.';
const THEIR_FIX = "Copy the vendor's words; where there are none, leave the field out.";

/** What stands for a text that nobody has written yet is none. */
export const writtenTexts: Rule = {
  name: 'written-texts',
  description: 'No text is a word that only keeps its place: TODO, dots, "tbd".',
  check({ readings }, report) {
    for (const reading of readings) {
      for (const { yaml, path, text } of getOurTexts(reading)) {
        const isTitle = path.length === 1 && path[0] === 'title';
        if (TO_WRITE.test(text) || OPEN.test(text) || (isTitle && DOTS.test(text)))
          report(
            yaml,
            path,
            `${JSON.stringify(text)} keeps the place of a text.`,
            isTitle ? OUR_FIX : FIELD_FIX,
          );
      }
      for (const { yaml, path, text } of getTheirTexts(reading)) {
        const message = `${JSON.stringify(text)} keeps the place of a text.`;
        if (TO_WRITE.test(text)) report(yaml, path, message, THEIR_FIX);
        else if (OPEN.test(text) || DOTS.test(text)) report.warn(yaml, path, message, THEIR_FIX);
      }
    }
  },
  checkNote(_, tree) {
    return getNestedNodes(tree).flatMap(({ node }) => {
      const text = node.type === 'paragraph' ? getText(node) : '';
      if (text === '' || !(TO_WRITE.test(text) || OPEN.test(text) || DOTS.test(text))) return [];
      const message = `${JSON.stringify(text)} keeps the place of a text.`;
      return [{ offset: getOffset(node), message, fix: OUR_FIX }];
    });
  },
};
