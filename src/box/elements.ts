import { makeHref } from '../catalog/paths.ts';
import { makeVisible } from './visible-text.ts';

/** Characters shown of a sentence or a summary. */
const MAX_TEXT = 300;

/** Makes an element. Text becomes text nodes: nothing that was pasted is ever read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** Makes a link to a path of this site, wherever the site is. */
export function makePageLink(path: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const link = make('a', ...content);
  link.href = makeHref(path, import.meta.env.BASE_URL);
  return link;
}

/** Makes a text of which we know neither what is in it nor how it runs; it turns nothing around it. */
export function makeForeign(text: string, length?: number): HTMLElement {
  return make('bdi', makeVisible(text, length));
}

/** Makes a quotation of the vendor's words. */
export function makeQuote(text: string, length = MAX_TEXT): HTMLElement {
  return make('q', makeForeign(text, length));
}

/** Makes a phrase of ours, in which backticks stand around names and values. */
export function makePhrase(text: string): (string | Node)[] {
  return makeVisible(text, MAX_TEXT)
    .split('`')
    .map((part, i) => (i % 2 === 0 ? part : make('code', make('bdi', part))));
}

/** Makes a button that does again what failed. */
export function makeRetry(retry: () => void): HTMLButtonElement {
  return makeButton('Try again', retry);
}

/** Makes a button. */
export function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = make('button', label);
  button.type = 'button';
  button.className = 'button';
  button.addEventListener('click', press);
  return button;
}
