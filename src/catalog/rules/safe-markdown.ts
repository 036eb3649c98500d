import { checkMarkdown } from '../markdown.ts';
import type { Rule } from './index.ts';

/** Markdown holds nothing that the sanitizer would drop without a word. */
export const safeMarkdown: Rule = {
  name: 'safe-markdown',
  description:
    'Markdown has no raw HTML, no images, and absolute https, http or mailto links only.',
  check({ readings }, report) {
    for (const { codes, notes } of readings) {
      for (const { index, data } of codes.entries) {
        for (const { message } of checkMarkdown(data.description ?? '')) {
          report(codes.yaml, [index, 'description'], message, FIX);
        }
      }
      for (const { yaml, body, getBodyPlace } of notes) {
        for (const { offset, message } of checkMarkdown(body)) {
          report.at(yaml.file, getBodyPlace(offset), message, FIX);
        }
      }
    }
  },
};

const FIX =
  'Write it as Markdown; make relative links absolute; put < and > that are text in `code`.';
