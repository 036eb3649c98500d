import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Site } from './sites.ts';

/** Reads a file of a site as XML, strictly, and gives its root. */
export function readXml(site: Site, file: string): Element {
  return getRoot(fromXml(readFileSync(join(site.out, file), 'utf8')));
}

/** The elements of a name right below one. */
export function getChildren(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => isElement(child, name));
}

/** The only element of a name right below one. */
export function getChild(element: Element, name: string): Element | undefined {
  const found = getChildren(element, name);
  if (found.length > 1) throw new Error(`<${element.name}> has ${found.length} <${name}>.`);
  return found[0];
}

/** All text in an element. */
export function getXmlText(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) =>
      child.type === 'element' ? getXmlText(child) : 'value' in child ? child.value : '',
    )
    .join('');
}

function isElement(child: ElementContent, name: string): boolean {
  return child.type === 'element' && child.name === name;
}

function getRoot({ children }: Root): Element {
  const root = children.find((child): child is Element => child.type === 'element');
  if (!root) throw new Error('The document has no element.');
  return root;
}
