import { makeSearchMarkup } from './box-markup.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, at once: what is typed while its script still loads is kept.
 * It is made on first use, so that no page carries it in its HTML.
 */
export function openSearchDialog() {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = 'Search';
  element.innerHTML = `<search-box>${makeSearchMarkup(':dialog', import.meta.env.BASE_URL)}</search-box>`;
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}
