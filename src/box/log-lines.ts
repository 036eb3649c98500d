import { make } from './elements.ts';
import { formatNumber } from '../catalog/counts.ts';
import { makeVisible } from './visible-text.ts';

/** Lines shown before and after the one that is asked for. */
const AROUND = 2;

/** Characters shown of a line. */
const MAX_LINE = 300;

/** A line of a text, without its break. */
interface TextLine {
  /** From 1. */
  number: number;
  /** Offsets of its first character and of its end, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds a line; past the end of the text that is its last one. */
export function findLine(text: string, number: number): TextLine {
  let last: TextLine = { number: 1, start: 0, end: text.length };
  for (last of walkLines(text)) if (last.number === number) break;
  return last;
}

/** The lines of a text around one of them. */
export function getAround(text: string, number: number, around = AROUND): TextLine[] {
  const lines: TextLine[] = [];
  for (const line of walkLines(text)) {
    if (line.number > number + around) break;
    if (line.number >= number - around) lines.push(line);
  }
  return lines;
}

/** Draws a line of a text that does not stand in the field, with those around it. */
export function makeExcerpt(text: string, line: number): HTMLElement {
  const rows = getAround(text, line).map(({ number, start, end }) => {
    const shown = makeVisible(text.slice(start, end), MAX_LINE);
    const row = make(number === line ? 'mark' : 'span', make('bdi', shown));
    return make('div', make('small', formatNumber(number)), ' ', row);
  });
  const excerpt = make('pre', ...rows);
  excerpt.className = 'excerpt';
  excerpt.tabIndex = 0;
  excerpt.ariaLabel = `Lines around line ${formatNumber(line)}`;
  excerpt.setAttribute('role', 'region');
  return excerpt;
}

/** Selects a line in a field and takes it into view, wherever the browser wrapped the lines above. */
export function selectLine(field: HTMLTextAreaElement, line: number) {
  const { start, end } = findLine(field.value, line);
  field.focus();
  field.setSelectionRange(start, end);
  const above = measure(field, field.value.slice(0, start));
  field.scrollTop = above - field.clientHeight / 3;
  // To be focused it need not be seen whole.
  field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Height of a text in a field as wide as this one, in pixels. */
function measure(field: HTMLTextAreaElement, text: string): number {
  const probe = field.cloneNode() as HTMLTextAreaElement;
  probe.removeAttribute('id');
  probe.removeAttribute('data-lookup-input');
  Object.assign(probe.style, { height: '0', minHeight: '0', visibility: 'hidden' });
  probe.value = text;
  field.after(probe);
  const height = probe.scrollHeight;
  probe.remove();
  return height;
}

/** Goes through the lines one by one: a text may have a hundred thousand of them. */
function* walkLines(text: string): Generator<TextLine> {
  let [number, start] = [1, 0];
  for (const { index, 0: sign } of text.matchAll(/\r\n?|\n/g)) {
    yield { number, start, end: index };
    number++;
    start = index + sign.length;
  }
  yield { number, start, end: text.length };
}
