import { renderMarkdown } from '../catalog/markdown.ts';

/** Renders one line of our own Markdown for use inside other elements: no paragraph around it. */
export function renderInline(markdown: string): string {
  return renderMarkdown(markdown).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** Formats a day for people: `2026-11-20` → `20 November 2026`. */
export function formatDay(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
