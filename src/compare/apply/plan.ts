import type { CodeData } from '../../schemas/code.ts';
import type { Source } from '../../schemas/source.ts';
import type { CodeEntry } from '../../catalog/write/codes-yaml.ts';
import type { Change, Comparison, FieldChange } from '../comparison.ts';
import type { Draft } from '../../import/understanding.ts';
import type { CodesEdit, EntryEdit } from './edit-codes.ts';

export interface PlanOptions {
  /** On which the document was read. */
  day: string;
  sources: readonly Source[];
  /** All codes of the document, in its order. */
  order: readonly string[];
  /** All codes of the catalog. */
  codes: readonly CodeData[];
}

/** What is to be written into `codes.yaml`, and the state of the source that gone codes still quote. */
export interface Plan extends CodesEdit {
  before?: Source;
}

/** More of a catalog does not vanish from one day to the next: it is another document. */
const MOST_GONE = 0.5;

/**
 * Plans what a comparison changes.
 *
 * @throws {Error} if it tells of a document that should not be taken over as it is
 */
export function makePlan(comparison: Comparison, options: PlanOptions): Plan {
  refuse(comparison, options.codes.length);
  const { changes, source } = comparison;
  const { day, sources } = options;
  const read = sources.find(({ id }) => id === source);
  const isFirst = sources[0]?.id === source;
  const isGone = ({ kind }: Change) => kind === 'removed' || kind === 'renumbered';
  const before = read && { ...read, id: `${source}-${read.retrieved}` };
  const edits = new Map<string, EntryEdit>();
  for (const change of changes) {
    switch (change.kind) {
      case 'removed':
      case 'renumbered':
        edits.set(change.code, {
          status: 'removed',
          removedSince: day,
          source: before?.id,
          ...(change.kind === 'renumbered' && { replacedBy: change.to }),
        });
        break;
      case 'back':
        edits.set(change.code, {
          ...makeFieldEdits(change.was, change.now, change.fields),
          status: undefined,
          removedSince: undefined,
          replacedBy: undefined,
          source: isFirst ? undefined : source,
        });
        break;
      case 'changed':
        edits.set(change.code, {
          ...makeFieldEdits(change.was, change.now, change.fields),
          ...((change.was.source ?? sources[0]?.id) !== source && {
            source: isFirst ? undefined : source,
          }),
        });
        break;
      case 'added':
      case 'unread':
    }
  }
  return {
    edits,
    additions: makeAdditions(changes, options, isFirst ? undefined : source),
    ...(before && changes.some(isGone) && { before }),
  };
}

function refuse({ changes, vendor, source }: Comparison, count: number) {
  const zeros = changes.filter((change) => change.kind === 'renumbered' && change.isSameNumber);
  const [first] = zeros;
  if (first?.kind === 'renumbered')
    throw new Error(
      `Nothing was changed: the document has ${first.to} where the catalog has ${first.code}${zeros.length > 1 ? `, and ${zeros.length - 1} more like that` : ''}. Zeros in front were lost, as in a spreadsheet.\n` +
        `  Give the document with its codes as texts; or if the vendor writes them so now: npm run move -- ${vendor}/${first.code} ${vendor}/${first.to}`,
    );
  const gone = changes.filter(({ kind }) => kind === 'removed').length;
  if (gone > MOST_GONE * count)
    throw new Error(
      `Nothing was changed: ${gone} of ${count} codes are not in the document. It is probably not a new state of ${source}.\n` +
        '  Say which source it is with --source, or that it is only a part of it with --part.',
    );
}

function makeFieldEdits(was: CodeData, now: Draft, fields: readonly FieldChange[]): EntryEdit {
  const edit = Object.fromEntries(
    fields.map(({ field, now: value }) => [field, value]),
  ) as EntryEdit;
  if (!fields.some(({ field }) => field === 'message')) return edit;
  const message = now.message ?? '';
  const kept = (was.placeholders ?? []).filter((one) => message.includes(one));
  const found = kept.length > 0 ? kept : now.placeholders;
  return { ...edit, placeholders: found && found.length > 0 ? found : undefined };
}

/** Each new code behind the one that the document has before it. */
function makeAdditions(
  changes: readonly Change[],
  { order, codes }: PlanOptions,
  source: string | undefined,
): CodesEdit['additions'] {
  const own = new Set(codes.map(({ code }) => code));
  return changes.flatMap((change) => {
    if (change.kind !== 'added') return [];
    const behind = order.slice(0, order.indexOf(change.code)).findLast((code) => own.has(code));
    return [{ behind, entry: makeEntry(change.now, source) }];
  });
}

function makeEntry(now: Draft, source: string | undefined): CodeEntry {
  const { line, ...entry } = now;
  return line > 0 && source !== undefined ? { ...entry, source } : entry;
}
