import { formatNumber } from '../catalog/counts.ts';
import { make } from './elements.ts';
import type { Occurrences } from './wording.ts';
import { splitOccurrences } from './wording.ts';

/** Makes what says how often and where something stands; each line is a button that shows it. */
export function makeOccurrences(place: Occurrences, isLong: boolean): (string | Node)[] {
  return splitOccurrences(place, isLong).map((part) =>
    typeof part === 'string' ? part : makeLineButton(part),
  );
}

function makeLineButton(line: number): HTMLElement {
  const button = make('button', formatNumber(line));
  button.type = 'button';
  button.className = 'line';
  button.dataset.line = String(line);
  button.ariaLabel = `Show line ${formatNumber(line)}`;
  return button;
}
