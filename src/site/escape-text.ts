/**
 * Escapes a text for `set:html` inside an element. Quotes stand for themselves there; Astro would
 * write five more characters for each, and JSON is full of them. Not for attributes.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Writes JSON so that it can stand in a script element, which no text in it can end. */
export function formatDataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
