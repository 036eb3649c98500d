import { makeCopyButton } from './copy-button.ts';

/** The one button that goes along with the row of a table that is pointed at, or has the focus. */
let button: HTMLButtonElement | undefined;

/** Shows the button to copy a code in its row. It is no part of the page: a table may have thousands of rows. */
export function showInRow(target: Element) {
  const cell = target.closest('.codes tbody tr')?.querySelector('td');
  if (!cell || button?.parentElement === cell || button?.ariaExpanded === 'true') return;
  button ??= makeCopyButton();
  cell.append(button);
}
