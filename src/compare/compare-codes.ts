import type { CodeData } from '../schemas/code.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import { FIELDS } from './comparison.ts';
import type { Change, ComparedField, Comparison, FieldChange } from './comparison.ts';
import type { Draft, Understanding } from '../import/understanding.ts';
import { getMeaningSigns } from './meaning.ts';
import { findRenumbered } from './renumbered.ts';
import { mapSections } from './sections.ts';
import type { SectionMap } from './sections.ts';
import { alignTexts, areSame } from './texts.ts';

/** A catalog that stands. */
export interface Catalog {
  id: string;
  codes: readonly CodeData[];
  sections: readonly Section[];
  sources: readonly Source[];
}

export interface CompareOptions {
  /** The id of the source that the document is a new state of; left out, the first. */
  source?: string | undefined;
  /** The document is only a part: what it does not have stays. */
  isPart?: boolean | undefined;
}

/**
 * Compares a document with the catalog that was made from it.
 *
 * @throws {Error} if the catalog has no such source
 */
export function compareCodes(
  catalog: Catalog,
  document: Understanding,
  { source, isPart = false }: CompareOptions = {},
): Comparison {
  const first = catalog.sources[0]?.id ?? '';
  const id = source ?? first;
  if (!catalog.sources.some((one) => one.id === id)) {
    const known = catalog.sources.map((one) => one.id).join(', ');
    throw new Error(`${catalog.id} has no source ${id}.\n  It has: ${known}.`);
  }
  const sections = mapSections(document, catalog);
  const drafts = new Map(document.codes.map((draft) => [draft.code, draft]));
  const known = getKnownFields(document, sections);
  const compared = catalog.codes.map((was) => {
    const now = drafts.get(was.code);
    return now ? compareOne({ was, now }, { known, sections, others: catalog.codes }) : undefined;
  });
  const absent = catalog.codes.filter(
    ({ code, status }) => !drafts.has(code) && status !== 'removed',
  );
  const missing = absent.filter((was) => (was.source ?? first) === id && !isPart);
  const own = new Set(catalog.codes.map(({ code }) => code));
  const added = document.codes
    .filter(({ code }) => !own.has(code))
    .map((now) => placeDraft(now, sections));
  const changes = compared.filter((change) => change !== undefined && change !== 'same');
  return {
    vendor: catalog.id,
    source: id,
    changes: [
      ...added.map((now): Change => ({ kind: 'added', code: now.code, now })),
      ...describeMissing(missing, added, document),
      ...changes,
    ],
    same: compared.filter((change) => change === 'same').length,
    elsewhere: absent.length - missing.length,
    unknown: FIELDS.filter(
      (field) => !known.has(field) && catalog.codes.some((code) => code[field] !== undefined),
    ),
    newSections: sections.added,
    reported: document.reported,
  };
}

/** An entry of the document in the catalog's terms. */
function placeDraft(now: Draft, sections: SectionMap): Draft {
  const section = sections.get(now.section);
  return { ...now, section };
}

/** What a document never says of any code cannot have changed. */
function getKnownFields({ codes }: Understanding, sections: SectionMap): Set<ComparedField> {
  return new Set(
    FIELDS.filter((field) =>
      codes.some((code) =>
        field === 'section'
          ? sections.get(code.section) !== undefined && code.section !== undefined
          : code[field] !== undefined,
      ),
    ),
  );
}

function compareOne(
  { was, now: draft }: { was: CodeData; now: Draft },
  {
    known,
    sections,
    others,
  }: { known: ReadonlySet<ComparedField>; sections: SectionMap; others: readonly CodeData[] },
): Change | 'same' {
  const { message, description } = alignTexts(draft, was);
  const section = sections.get(draft.section);
  const now: Draft = { ...draft, message, description, section };
  const isText = (field: ComparedField) => field === 'message' || field === 'description';
  const fields = FIELDS.flatMap((field): FieldChange[] => {
    // A column that the document does not have, or a text that stands under the other name.
    if (!known.has(field) && (!isText(field) || now[field] === undefined)) return [];
    // Where it is one text alone, the other one of the catalog is not from this document.
    if (isText(field) && now[field] === undefined && draft[field] !== undefined) return [];
    // Codes that stand below no heading of the document were put into a section by hand.
    if (field === 'section' && now.section === undefined) return [];
    const isSame = areSame(toText(was[field]), toText(now[field]));
    return isSame ? [] : [{ field, was: was[field], now: now[field] }];
  });
  const { code } = was;
  if (was.status === 'removed' && was.removedSince !== undefined)
    return { kind: 'back', code, was, now, fields };
  if (fields.length === 0) return 'same';
  return {
    kind: 'changed',
    code,
    was,
    now,
    fields,
    meaning: getMeaningSigns({ was, fields, others }),
  };
}

function describeMissing(
  missing: readonly CodeData[],
  added: readonly Draft[],
  { reported }: Understanding,
): Change[] {
  const renumbered = findRenumbered(missing, added);
  return missing.map((was): Change => {
    const { code } = was;
    const other = renumbered.get(code);
    if (other) return { kind: 'renumbered', code, was, ...other };
    const word = new RegExp(
      `(?<![\\p{L}\\p{N}_.-])${RegExp.escape(code)}(?![\\p{L}\\p{N}_-])`,
      'u',
    );
    const row = reported.find(({ text }) => word.test(text));
    return row ? { kind: 'unread', code, was, line: row.line } : { kind: 'removed', code, was };
  });
}

function toText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
