import type { CodeData } from '../../schemas/code.ts';
import { isPlain } from '../markdown.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { getText } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Valid } from '../read/validate.ts';
import { getWholeWords } from '../words.ts';
import type { Content, Report, Rule } from './rule.ts';
import { getSlugs } from './slugs.ts';

/** Words that say nothing by themselves; a title of the message's words and these repeats it. */
const EMPTY_WORDS = new Set(
  `a an and are as at be been being but by can cannot could did do does for from had has have here if
  in into is isn't it its may must no not of on or that the their there these they this those to was
  were which while will with would you your`.split(/\s+/),
);

/** Endings that words have in one sentence and not in the other: `keys` and `key`. */
const ENDING = /(?:ing|ed|es|s|e)$/;
const MIN_STEM = 3;

const SAME_FIX = 'Say what is different about this code.';
const REPEAT_FIX = 'Say what the vendor does not: the cause, or the cure.';

/** A title stands in lists, beside the vendor's line: it tells codes apart and says more than that. */
export const ownTitles: Rule = {
  name: 'own-titles',
  description: "A title is no other note's of the vendor, and more than the vendor's own words.",
  check(content, report) {
    for (const reading of content.readings) {
      checkSame(reading, report);
      const entries = getEntries(reading, content);
      for (const note of reading.notes) checkRepeat(note, entries.get(note.slug), report);
    }
  },
};

function checkSame({ notes }: VendorReading, report: Report) {
  const seen = new Map<string, NoteReading>();
  for (const note of notes) {
    const { title } = note.data;
    if (title === undefined) continue;
    const key = getTitleWords(title).join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? note);
    if (!first) continue;
    const { line } = first.yaml.getPlace(['title']);
    const message = `${first.yaml.file}:${line} has the same title.`;
    report(note.yaml, ['title'], message, SAME_FIX);
  }
}

function checkRepeat(
  { data: { title }, yaml }: NoteReading,
  entry: Valid<CodeData> | undefined,
  report: Report,
) {
  if (title === undefined || !entry) return;
  const { message = '', description = '', key = '' } = entry;
  const theirs = new Set(getContentWords(`${message} ${description} ${splitKey(key)}`));
  if (theirs.size === 0) return;
  if (!getContentWords(getTitleWords(title).join(' ')).every((word) => theirs.has(word))) return;
  report(yaml, ['title'], 'The title says no more than the vendor does.', REPEAT_FIX);
}

function getEntries(reading: VendorReading, content: Content): Map<string, Valid<CodeData>> {
  const slugs = getSlugs(reading, content);
  return new Map(reading.codes.entries.map(({ data }) => [slugs.get(data.code ?? '') ?? '', data]));
}

/** The words of a title as they are read. */
function getTitleWords(title: string): string[] {
  return getWholeWords(isPlain(title) ? title : getText(parseMarkdown(title)));
}

function getContentWords(text: string): string[] {
  return getWholeWords(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(getStem);
}

function getStem(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length < MIN_STEM ? word : stem;
}

/** `NotFound_ERR` → `Not Found ERR` */
function splitKey(key: string): string {
  return key.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
