import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import { getOurTexts, getTheirTexts } from './plain-values.ts';
import type { Rule } from './rule.ts';

/** What stands where somebody meant to write later. */
const TO_WRITE =
  /^\W*(?:to-?do|fix-?me|x{3,8}|change-?me|fill (?:this |me )?in|(?:your )?(?:text|message|title) here|test|asdf\w*)\W*$|^\W*(?:TODO|FIXME|lorem ipsum)\b/i;

/** The same, which a vendor's document may have as well. */
const OPEN = /^\W*(?:tbd|tba|n\/a|string|placeholder|to be (?:determined|defined|written))\W*$/i;

const DOTS = /^[\s.…_?-]+$/;

/** What only points to a place that readers do not have. */
const POINTER =
  /^(?:(?:please )?(?:see|read|check|refer to) (?:above|below|(?:the )?(?:api )?(?:docs?|documentation|manual))|(?:the )?same as (?:above|the above|[\w-]{1,20})|as above|ditto|idem)\W*$/i;
const POINTER_FIX = 'Say it here, or name the other code and link its note: [994](994.md)';

const FIELD_FIX = 'Write the text there.';
const OUR_FIX = 'Write it, or leave the note out and write "notes: incomplete" in vendor.yaml.';
const THEIR_FIX = "Copy the vendor's words; where there are none, leave the field out.";

/** What stands for a text that nobody has written yet is none. */
export const writtenTexts: Rule = {
  name: 'written-texts',
  description:
    'No text only keeps its place, TODO or "tbd", or only points elsewhere, "See above".',
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
      for (const { yaml, data } of reading.notes) {
        const { title = '' } = data;
        if (POINTER.test(title)) report(yaml, ['title'], describePointer(title), POINTER_FIX);
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
      if (node.type !== 'paragraph') return [];
      const text = getText(node);
      const isLinked = node.children.some(({ type }) => type === 'link');
      if (POINTER.test(text) && !isLinked)
        return [{ offset: getOffset(node), message: describePointer(text), fix: POINTER_FIX }];
      if (text === '' || !(TO_WRITE.test(text) || OPEN.test(text) || DOTS.test(text))) return [];
      const message = `${JSON.stringify(text)} keeps the place of a text.`;
      return [{ offset: getOffset(node), message, fix: OUR_FIX }];
    });
  },
};

function describePointer(text: string): string {
  return `${JSON.stringify(text)} says nothing to somebody who reads only this page.`;
}
