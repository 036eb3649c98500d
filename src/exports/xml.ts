import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes an XML document with an element as its root. */
export function formatXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatElement(root)}\n`;
}

/** Writes an element. What would end a CDATA section may not stand in a text, and the library lets it. */
export function formatElement(root: Element): string {
  return toXml(root).replaceAll(']]>', ']]&gt;');
}
