import { getBoxParts } from './markup.ts';
import { makeElement } from './part.ts';
import type { Part } from './part.ts';

/** For those who have no Escape key, such as on a phone. */
const CLOSE: Part = ['button', { class: 'button box-close', type: 'button' }, 'Close'];

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the look-up over the page, at once: what is typed while its script still loads is kept.
 * It is made on first use, so that no page carries it in its HTML.
 */
export function openLookupDialog() {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('textarea');
  field?.focus();
  field?.select();
}

function makeDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'box-dialog';
  element.ariaLabel = 'Look up';
  element.append(makeElement(['lookup-box', {}, ...getBoxParts(':dialog', CLOSE)]));
  // A click outside begins and ends there: a selection may well end there that began in the field.
  let isOutside = false;
  element.addEventListener('pointerdown', ({ target }) => (isOutside = target === element));
  element.addEventListener('click', ({ target }) => {
    const isClose = target instanceof Element && target.matches('.box-close');
    if (isClose || (isOutside && target === element)) element.close();
  });
  document.body.append(element);
  return element;
}
