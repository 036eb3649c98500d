import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { expect, test } from 'vitest';
import { formatElement, formatXml } from '../../../src/exports/xml.ts';

test.each([']]>', '<a>&amp;]]>', '" \'', 'a]]]>b'])(
  'writes %j so that it is read again',
  (text) => {
    const element = x('a', { b: text }, text);
    for (const xml of [formatElement(element), formatXml(element)]) {
      const root = fromXml(xml).children.find((node) => node.type === 'element');
      expect(root).toMatchObject({ attributes: { b: text }, children: [{ value: text }] });
      expect(xml).not.toContain(']]>');
    }
  },
);
