import { makeBoxMarkup } from './markup.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the look-up over the page, at once: what is typed while its script still loads is kept.
 * It is made on first use, so that no page carries it in its HTML.
 */
export function openLookupDialog() {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('textarea')?.select();
}

function makeDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'box-dialog';
  element.ariaLabel = 'Look up';
  element.innerHTML = `<lookup-box>${makeBoxMarkup(':dialog', import.meta.env.BASE_URL)}</lookup-box>`;
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}
