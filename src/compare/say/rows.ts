import type { Change, Comparison, FieldChange } from '../comparison.ts';
import { diffWords } from '../word-diff.ts';

/** How gone and new words are marked. */
export interface Marks {
  gone: (text: string) => string;
  added: (text: string) => string;
  plain: (text: string) => string;
}

/** A line of the table: what became of which code, and what there is to say of it. */
export interface ShownRow {
  kind: string;
  code: string;
  says: string[];
}

const KINDS: Record<Change['kind'], string> = {
  added: 'added',
  removed: 'removed',
  unread: 'not read',
  renumbered: 'renumbered',
  back: 'back',
  changed: 'changed',
};

/** What a comparison shows, a row for each code that is not as it was. */
export function makeRows({ changes }: Comparison, marks: Marks): ShownRow[] {
  return changes.map((change) => ({
    kind: KINDS[change.kind],
    code: change.code,
    says: describe(change, marks),
  }));
}

/** `18 codes are the same, 2 of other sources were left alone.` */
export function makeSummary({
  changes,
  same,
  elsewhere,
  unknown,
  newSections,
}: Comparison): string[] {
  const counts = [...Map.groupBy(changes, ({ kind }) => KINDS[kind])].map(
    ([kind, list]) => `${list.length} ${kind}`,
  );
  return [
    counts.length === 0
      ? `The same: all ${same} codes.`
      : `${counts.join(', ')}, ${same} the same.`,
    ...(elsewhere > 0
      ? [`${elsewhere} not in this document were left alone: they come from another one.`]
      : []),
    ...(unknown.length > 0
      ? [`Not compared, since the document does not have it: ${unknown.join(', ')}.`]
      : []),
    ...(newSections.length > 0
      ? [`New sections: ${newSections.map(({ heading, title }) => heading ?? title).join(', ')}.`]
      : []),
  ];
}

function describe(change: Change, marks: Marks): string[] {
  switch (change.kind) {
    case 'added':
      return [marks.added(getWords(change.now))];
    case 'removed':
      return [marks.gone(getWords(change.was))];
    case 'unread':
      return [`It may stand on line ${change.line}, which could not be read as a code.`];
    case 'renumbered':
      return [`Probably ${marks.plain(change.to)} now: ${change.rule}.`];
    case 'back':
      return ['Listed again.', ...change.fields.map((field) => describeField(field, marks))];
    case 'changed':
      return [
        ...change.fields.map((field) => describeField(field, marks)),
        ...(change.meaning.length > 0
          ? [`Meaning probably changed: ${change.meaning.join('; ')}.`]
          : []),
      ];
  }
}

function getWords({
  key,
  message,
  description,
}:
  | Record<'key' | 'message' | 'description', string | undefined>
  | (object & {
      key?: string | undefined;
      message?: string | undefined;
      description?: string | undefined;
    })): string {
  return [key, message ?? description].filter((one) => one !== undefined).join(': ');
}

function describeField({ field, was, now }: FieldChange, marks: Marks): string {
  if (was === undefined) return `${field}: ${marks.added(String(now))}`;
  if (now === undefined) return `${field}: ${marks.gone(String(was))}`;
  if (field !== 'message' && field !== 'description')
    return `${field}: ${marks.gone(String(was))} → ${marks.added(String(now))}`;
  const words = diffWords(String(was), String(now)).map(({ kind, text }) =>
    kind === 'gone' ? marks.gone(text) : kind === 'new' ? marks.added(text) : marks.plain(text),
  );
  return `${field}: ${words.join('')}`;
}
