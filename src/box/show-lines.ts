import { formatNumber } from '../catalog/counts.ts';
import { makeExcerpt, selectLine } from './log-lines.ts';
import type { BoxParts } from './parts.ts';

/**
 * Makes the numbers of lines show their line: in the field, or, of a text that does not stand there,
 * below the number. Gives a function that leads back from the field to the number that was pressed,
 * and tells whether there was one.
 */
export function listenToLines(
  box: HTMLElement,
  { field, live }: BoxParts,
  getHeld: () => string | undefined,
): () => boolean {
  let last: HTMLElement | undefined;
  field.addEventListener('input', () => (last = undefined));
  box.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    if (!button) return;
    const line = Number(button.dataset.line);
    const held = getHeld();
    if (held !== undefined) {
      toggleExcerpt(button, held, line);
      return;
    }
    selectLine(field, line);
    live.textContent = `Line ${formatNumber(line)}. Escape leads back.`;
    last = button;
  });
  return () => {
    const to = last?.isConnected ? last : undefined;
    last = undefined;
    to?.focus();
    return to !== undefined;
  };
}

/** Shows a line below the paragraph that names it, in the place of one that is shown there. */
function toggleExcerpt(button: HTMLElement, text: string, line: number) {
  const isShown = button.ariaExpanded === 'true';
  const paragraph = button.closest('.why') ?? button.closest('p') ?? button;
  const next = paragraph.nextElementSibling;
  if (next?.matches('.excerpt')) next.remove();
  for (const each of paragraph.querySelectorAll<HTMLElement>('[data-line]'))
    each.ariaExpanded = 'false';
  if (isShown) return;
  button.ariaExpanded = 'true';
  paragraph.after(makeExcerpt(text, line));
}
