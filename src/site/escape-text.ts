/**
 * Escapes a text for `set:html` inside an element. Quotes stand for themselves there; Astro would
 * write five more characters for each, and JSON is full of them. Not for attributes.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
