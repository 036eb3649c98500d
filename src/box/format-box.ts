import { escapeHtml } from '../text/escape-html.ts';
import { getBoxParts } from './markup.ts';
import type { Part } from './part.ts';

/** Elements that have neither content nor an end. */
const VOID = new Set(['input']);

/** The HTML of what a box has before its script is there. */
export function formatBox(id: string): string {
  return getBoxParts(id).map(formatPart).join('');
}

function formatPart([name, attributes, ...content]: Part): string {
  const start = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  const inside = content.map((item) =>
    typeof item === 'string' ? escapeHtml(item) : formatPart(item),
  );
  return `<${name}${start.join('')}>${VOID.has(name) ? '' : `${inside.join('')}</${name}>`}`;
}
