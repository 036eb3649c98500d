import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes an XML document with an element as its root. */
export function formatXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
