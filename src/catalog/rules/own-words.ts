import { shorten } from '../shorten.ts';
import type { Place } from '../read/text-file.ts';
import { findAlike, getShare } from './alike-texts.ts';
import type { Content, Report, Rule } from './rule.ts';
import { readPart } from './note-texts.ts';
import type { OwnedNote, TextPart } from './note-texts.ts';

/**
 * From which share of common runs of three words on two paragraphs are alike. A changed word takes
 * up to three runs with it, so three changes in twenty words leave half of them. Of the first 236
 * notes, no two paragraphs had more than 0.4 in common, and only those of a dozen words that much.
 */
const PARAGRAPH_SHARE = 0.5;

/**
 * The same for whole texts, of which none of those had more than an eighth in common; a text of 25
 * words may share one sentence.
 */
const WHOLE_SHARE = 0.4;

/** How much of a text a message shows. */
const SHOWN = 60;

const FIX =
  'Write what is different about this code, and name the other one for the rest; list two that cannot be told apart in alike.yaml.';

/** A page that says the same as another with a noun changed is none. */
export const ownWords: Rule = {
  name: 'own-words',
  description: "No note's text is nearly another's, but for those that alike.yaml lists.",
  check(content, report) {
    const { notes } = content;
    const excepted = getExcepted(content);
    const mayBeAlike = (text: NoteText, other: NoteText) =>
      text.note === other.note || excepted.has(getPairKey(text.note.id, other.note.id));
    const paragraphs = findAlike(notes.flatMap(getParagraphs), {
      minShare: PARAGRAPH_SHARE,
      mayBeAlike,
    });
    for (const { text, other } of paragraphs) reportAlike(text, other, report);
    const told = new Set(paragraphs.map(({ text }) => text.note));
    const wholes = findAlike(notes.map(getWhole), { minShare: WHOLE_SHARE, mayBeAlike });
    for (const { text, other } of wholes) {
      if (!told.has(text.note)) reportAlike(text, other, report);
    }
  },
};

/** A part of a note, or all of it, beside others. */
interface NoteText {
  note: OwnedNote;
  part: TextPart;
  words: string;
}

/** Whether a paragraph of two notes, or all that they say, is nearly the same. */
export function areAlike(one: OwnedNote, other: OwnedNote): boolean {
  return (
    getShare(one.whole, other.whole) >= WHOLE_SHARE ||
    one.paragraphs.some((a) => other.paragraphs.some((b) => getShare(a, b) >= PARAGRAPH_SHARE))
  );
}

/** The same key for two notes in either order. */
export function getPairKey(...ids: [string, string]): string {
  return ids.toSorted().join(' ');
}

function getExcepted({ alike }: Content): Set<string> {
  return new Set(
    alike.entries.flatMap(({ data: { notes: [one, other] = [] } }) =>
      one !== undefined && other !== undefined ? [getPairKey(one, other)] : [],
    ),
  );
}

function getParagraphs(note: OwnedNote): NoteText[] {
  return note.paragraphs.map((part) => ({ note, part, words: part.words }));
}

function getWhole(note: OwnedNote): NoteText {
  return { note, part: note.whole, words: note.whole.words };
}

function reportAlike(text: NoteText, other: NoteText, report: Report) {
  const there = `${other.note.reading.yaml.file}:${getPlace(other).line}`;
  const message = `${formatStart(text)} is nearly what ${there} says: ${formatStart(other)}`;
  report.at(text.note.reading.yaml.file, getPlace(text), message, FIX);
}

function getPlace({ note, part }: NoteText): Place {
  return note.reading.getBodyPlace(part.offset);
}

function formatStart({ note, part }: NoteText): string {
  return JSON.stringify(shorten(readPart(note, part).replaceAll('\n', ' '), SHOWN));
}
