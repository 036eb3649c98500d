import type { Change as History } from '../../schemas/change.ts';
import type { Source } from '../../schemas/source.ts';
import type { Change } from '../comparison.ts';

const SAYS = 'The document says otherwise since, and the meaning of the code has probably changed.';

/**
 * What the history of a note says of a change: only where the meaning has probably changed, since that is
 * what a history tells. Somebody who knows more writes it better.
 */
export function makeChange(
  change: Change,
  { source, day }: { source: Source | undefined; day: string },
): History | undefined {
  if (change.kind !== 'changed' || change.meaning.length === 0 || !source) return undefined;
  const text = change.fields.find(({ field }) => field === 'message' || field === 'description');
  const was = text?.was === undefined ? undefined : String(text.was);
  const date = getCommon(source.retrieved, day);
  return {
    says: SAYS,
    ...(was !== undefined && { was }),
    ...(date !== undefined && { date }),
    evidence: [{ title: source.title, ...(source.url !== undefined && { url: source.url }) }],
    strength: 'vendor',
  };
}

/** As exactly as it is known: between two days of a month, it was in that month. */
function getCommon(before: string, after: string): string | undefined {
  return [10, 7, 4]
    .map((length) => [before.slice(0, length), after.slice(0, length)] as const)
    .find(([one, other]) => one === other)?.[0];
}
