import { getText } from '../read/markdown-nodes.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { getWholeWords } from '../words.ts';
import type { Rule } from './rule.ts';
import { getSlugs } from './slugs.ts';

/** Letters of a title: it is one line of a list, and a sentence. */
const MAX_TITLE = 200;

/** Fewer capitals are a name: `SMTP TLS`. */
const MIN_CAPITALS = 16;

/** All of a title in one pair of quotation marks; `"a" is not "b"` is two. */
const QUOTED = /^(["'“‘«„])[^"'“”‘’«»„]+["'”’»“]$/;

/** Words of a note that are its headings. */
const HEADINGS = /^##.*$/gm;

/** A title can be read in a list, and the text below it says more than the vendor does. */
export const readableTitles: Rule = {
  name: 'readable-titles',
  description: 'A title is a sentence of usual length and letters; a text does not only repeat.',
  check(content, report) {
    for (const reading of content.readings) {
      const codes = new Map([...getSlugs(reading, content)].map(([code, slug]) => [slug, code]));
      const messages = new Map(reading.codes.entries.map(({ data }) => [data.code, data.message]));
      for (const { slug, yaml, data, body, getBodyPlace } of reading.notes) {
        const { title = '' } = data;
        const letters = title.replace(/\P{L}/gu, '');
        if (title.length > MAX_TITLE)
          report(
            yaml,
            ['title'],
            `The title has ${title.length} letters; ${MAX_TITLE} are allowed.`,
            'Write one sentence, and the rest below the headings.',
          );
        if (
          letters.length >= MIN_CAPITALS &&
          letters === letters.toUpperCase() &&
          letters !== letters.toLowerCase()
        )
          report(yaml, ['title'], 'The title is in capitals.', 'Write it like any other sentence.');
        if (QUOTED.test(title))
          report(
            yaml,
            ['title'],
            'The title stands in quotation marks that its readers would see.',
            "Take them out; those of YAML are enough: title: 'It failed: nothing was saved.'",
          );
        const message = messages.get(codes.get(slug));
        if (message === undefined || !repeats(body, message)) continue;
        const fix = 'Say what the vendor does not: why it happens, and what to do.';
        report.at(yaml.file, getBodyPlace(0), "The text only repeats the vendor's message.", fix);
      }
    }
  },
};

function repeats(body: string, message: string): boolean {
  const plain = body.replace(HEADINGS, '').trim();
  // A text that is longer than the message several times says more.
  if (plain === '' || plain.length > 3 * message.length + 20) return false;
  const words = getWholeWords(getText(parseMarkdown(plain)));
  const theirs = new Set(getWholeWords(message));
  return words.length > 0 && words.every((word) => theirs.has(word));
}
