import { makeSlugs } from '../../../src/catalog/slug.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import { ACTORS, PROBLEMS, RETRIES } from '../../../src/schemas/note.ts';
import type { Note } from '../../../src/schemas/note.ts';
import { makeNote } from '../make-catalog.ts';
import { isZero } from './entries.ts';
import { CURES, REASONS, TITLES } from './note-sentences.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import { fillSentence, makeCapital } from './texts.ts';
import type { TextStyle } from './texts.ts';

/** What notes are made with: the vendor's words, and a chance of their own that leaves its codes alone. */
interface NoteMaker {
  random: Random;
  style: TextStyle;
  usedTitles: Set<string>;
}

/** Makes a note for each code of a vendor, by slug; no two have the same title or much in common. */
export function makeNotes(
  { style }: Profile,
  codes: readonly CodeData[],
  random: Random,
): Map<string, Note> {
  const maker = { random, style, usedTitles: new Set<string>() };
  const slugs = makeSlugs(codes.map(({ code }) => code));
  const all = [...slugs.values()];
  return new Map(
    [...slugs].map(([code, slug]) => {
      const related = all.length > 1 && random.chance(0.6) ? [random.pick(all)] : [];
      const others = related.filter((other) => other !== slug);
      return [slug, makeNote({ ...makeOutcome(code, maker), related: others })];
    }),
  );
}

function makeOutcome(code: string, maker: NoteMaker): Partial<Note> {
  const { random } = maker;
  const title = makeTitle(maker);
  if (isZero(code)) {
    return { title, outcome: 'success', body: `## What it means\n\n${makeProse(REASONS, maker)}` };
  }
  const why = `## Why it happens\n\n${makeProse(REASONS, maker)}`;
  return {
    title,
    outcome: 'failure',
    problem: random.pick(PROBLEMS),
    actor: random.pick(ACTORS),
    retry: random.pick(RETRIES),
    body: `${why}\n\n## What to do\n\n${makeProse(CURES, maker)}`,
  };
}

function makeTitle({ random, style, usedTitles }: NoteMaker): string {
  for (;;) {
    const { message } = fillSentence(random.pick(TITLES), random, style);
    const title = `${makeCapital(message)}.`;
    if (usedTitles.has(title.toLowerCase())) continue;
    usedTitles.add(title.toLowerCase());
    return title;
  }
}

/** Three to five sentences, none twice. */
function makeProse(sentences: readonly string[], { random, style }: NoteMaker): string {
  return random
    .shuffle(sentences)
    .slice(0, random.between(3, 5))
    .map((sentence) => makeCapital(fillSentence(sentence, random, style).message))
    .join(' ');
}
