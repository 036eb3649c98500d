import type { Element } from 'hast';

/** Elements that show no words of the document: programs, styles, controls, pictures. */
const SILENT = new Set(
  'script style noscript template svg math head title meta link button input select textarea iframe object embed canvas audio video dialog'.split(
    ' ',
  ),
);

/** What a page has around its text. */
const AROUND = new Set(['nav', 'footer']);
const AROUND_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar', 'tablist']);

/** Classes that hide what only screen readers say. */
const HIDDEN_CLASS = /^(?:sr-only|visually-hidden|screen-reader-text|visuallyhidden|is-hidden)$/;
const HIDDEN_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** What a link beside a heading or a row shows that leads to the place where it stands. */
const PERMALINK = /^(?:[#¶§∞🔗]|permalink|direct link to .{0,200})?$/iu;

/** Whether an element and all in it is not seen by somebody who reads the page. */
export function isHidden(element: Element): boolean {
  const { tagName, properties } = element;
  if (SILENT.has(tagName) || properties.hidden === true || properties.hidden === '') return true;
  if (String(properties.ariaHidden) === 'true' && tagName !== 'table') return true;
  if (HIDDEN_STYLE.test(getProperty(element, 'style'))) return true;
  return getClasses(properties).some((name) => HIDDEN_CLASS.test(name));
}

/** Whether an element stands around the text: menus, the foot of the page. */
export function isAround(element: Element): boolean {
  return AROUND.has(element.tagName) || AROUND_ROLES.has(getProperty(element, 'role'));
}

/** Whether an element is a link to its own place. */
export function isPermalink(element: Element): boolean {
  if (element.tagName !== 'a' || !getProperty(element, 'href').includes('#')) return false;
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '\0'));
  return PERMALINK.test(text.join('').trim());
}

/** A property that is a text; anything else is an empty one. */
export function getProperty({ properties }: Element, name: string): string {
  const value: unknown = properties[name];
  return typeof value === 'string' ? value : '';
}

function getClasses({ className }: Element['properties']): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
