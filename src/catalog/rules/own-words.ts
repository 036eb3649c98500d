import { shorten } from '../shorten.ts';
import { findAlike, getShare } from './alike-texts.ts';
import type { Content, Report, Rule } from './index.ts';
import { getBody, getNotes, getParagraphs } from './note-texts.ts';
import type { NoteText, OwnedNote } from './note-texts.ts';

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
const BODY_SHARE = 0.4;

/** How much of a text a message shows. */
const SHOWN = 60;

const FIX =
  'Write what is different about this code, and name the other one for the rest; two that cannot be told apart stand in alike.yaml.';

/** A page that says the same as another with a noun changed is none. */
export const ownWords: Rule = {
  name: 'own-words',
  description: "No note's text is nearly another's, but for those that alike.yaml lists.",
  check(content, report) {
    const notes = getNotes(content);
    const excepted = getExcepted(content);
    const mayBeAlike = (text: NoteText, other: NoteText) =>
      text.note === other.note || excepted.has(getPairKey(text.note.id, other.note.id));
    const paragraphs = findAlike(notes.flatMap(getParagraphs), {
      minShare: PARAGRAPH_SHARE,
      mayBeAlike,
    });
    for (const { text, other } of paragraphs) reportAlike(text, other, report);
    const told = new Set(paragraphs.map(({ text }) => text.note));
    const bodies = findAlike(notes.map(getBody), { minShare: BODY_SHARE, mayBeAlike });
    for (const { text, other } of bodies) {
      if (!told.has(text.note)) reportAlike(text, other, report);
    }
  },
};

/** Whether a paragraph of two notes, or all that they say, is nearly the same. */
export function areAlike(one: OwnedNote, other: OwnedNote): boolean {
  const getNoteShare = (a: NoteText, b: NoteText) => getShare(a.shingles, b.shingles);
  const others = getParagraphs(other);
  const isNear = (text: NoteText) =>
    others.some((candidate) => getNoteShare(text, candidate) >= PARAGRAPH_SHARE);
  return (
    getParagraphs(one).some(isNear) || getNoteShare(getBody(one), getBody(other)) >= BODY_SHARE
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

function reportAlike(text: NoteText, other: NoteText, report: Report) {
  const there = `${other.note.yaml.file}:${other.place.line}`;
  const message = `${formatStart(text)} is nearly what ${there} says: ${formatStart(other)}`;
  report.at(text.note.yaml.file, text.place, message, FIX);
}

function formatStart({ text }: NoteText): string {
  return JSON.stringify(shorten(text.replaceAll('\n', ' '), SHOWN));
}
