import { formatVisible } from '../catalog/read/characters.ts';
import { shorten } from '../catalog/shorten.ts';
import type { Candidate } from './candidates.ts';
import type { Places } from './make-vendor.ts';

/** How much of a value is shown. */
const SHOWN = 50;

/** Shows what was found in the example answer: for code and message each place, how sure, and why. */
export function formatPlaces({ codes, messages, code, message }: Places): string {
  return [
    'Where the code stands:',
    ...formatCandidates(codes, code.pointer, '--code-at'),
    'Where the message stands:',
    ...(messages.length === 0
      ? ['    nowhere']
      : formatCandidates(messages, message?.pointer, '--message-at')),
  ].join('\n');
}

function formatCandidates(
  candidates: readonly Candidate[],
  chosen: string | undefined,
  flag: string,
): string[] {
  const width = Math.max(0, ...candidates.map(({ pointer }) => pointer.length));
  const lines = candidates.map(({ pointer, text, type, sure, why }) => {
    const value = type === 'number' ? text : JSON.stringify(shorten(text, SHOWN));
    const mark = pointer === chosen ? '→' : ' ';
    return `  ${mark} ${pointer.padEnd(width)}  ${sure}  ${formatVisible(value)}  (${why.join('; ')})`;
  });
  if (chosen !== undefined && !candidates.some(({ pointer }) => pointer === chosen))
    lines.unshift(`  → ${chosen}  as you said`);
  return candidates.length > 1 && candidates[0]?.sure !== 'sure'
    ? [...lines, `    Another one: ${flag} ${candidates[1]?.pointer ?? ''}`]
    : lines;
}
