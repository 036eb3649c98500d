import { toPlain } from './cells/plain.ts';
import { fold } from './columns/heading.ts';
import type { SectionDraft } from './understanding.ts';

/** Words that say of a heading only what all headings of such a document say. */
const GENERAL =
  /(?:^|\s)(?:api|rest|list|table|of|the|for|all|error|errors|response|responses|result|return|status|code|codes|message|messages|related|module)(?=\s|$)/gi;

const NUMBERING = /^(?:\d+(?:\.\d+)*\.?|[ivx]+\.|[a-z]\)|§\s*\d+)\s+/i;

const LONGEST_TITLE = 60;
const BEFORE_ALL = 'general';

/** Gives the groups of a document ids and titles; those that the vendor has already keep theirs. */
export function makeSections(
  headings: readonly (string | undefined)[],
  standing: readonly SectionDraft[] = [],
): Map<string | undefined, SectionDraft> {
  const made = new Map<string | undefined, SectionDraft>();
  const distinct = [...new Set(headings)];
  // Without any group, none is needed.
  if (distinct.every((heading) => heading === undefined)) return made;
  for (const heading of distinct) {
    const taken = new Set([...made.values(), ...standing].map(({ id }) => id));
    const known = heading === undefined ? findFirst(standing) : findKnown(heading, standing);
    made.set(heading, known ?? makeSection(heading, taken));
  }
  return made;
}

function findKnown(heading: string, standing: readonly SectionDraft[]): SectionDraft | undefined {
  const words = fold(heading);
  const title = fold(makeTitle(heading));
  return (
    standing.find((section) => fold(section.heading ?? section.title) === words) ??
    standing.find((section) => [fold(section.title), section.id].includes(title))
  );
}

/** Rows that stand before the first heading. */
function findFirst(standing: readonly SectionDraft[]): SectionDraft | undefined {
  return standing.find(({ id, heading }) => heading === undefined && id === BEFORE_ALL);
}

function makeSection(heading: string | undefined, taken: ReadonlySet<string>): SectionDraft {
  if (heading === undefined) return { id: makeFree(BEFORE_ALL, taken), title: 'General' };
  const title = makeTitle(heading);
  return { id: makeFree(makeId(title), taken), title, ...(title !== heading && { heading }) };
}

/** A heading without what all of them say: “Common Error Messages:” is “Common”. */
export function makeTitle(heading: string): string {
  const plain = toPlain(heading)
    .replaceAll('\n', ' ')
    .replace(/\s{0,5}[:：]$/, '')
    .replace(NUMBERING, '');
  const short = plain
    .replaceAll(GENERAL, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .replace(/^[\s–—-]{1,9}|[\s–—-]{1,9}$/g, '');
  const title = /\p{L}/u.test(short.replaceAll(/\([^)]{0,80}\)/g, '')) ? short : plain;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}

function makeId(title: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = (words.match(/[a-z0-9]+/g) ?? []).slice(0, 5).join('-');
  return id === '' ? 'section' : id;
}

function makeFree(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
