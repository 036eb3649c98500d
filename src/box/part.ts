/**
 * An element as data: its name, its attributes, and what is in it. Pages are made from it on the server
 * and in the browser, where no text may become HTML.
 */
export type Part = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Part | string)[],
];

/** Makes the element of a part. */
export function makeElement([name, attributes, ...content]: Part): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content.map((item) => (typeof item === 'string' ? item : makeElement(item))));
  return element;
}
