import { makeSearchMarkup } from './box-markup.ts';
import { defineSearchBox } from './box.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. It is made on first use: no page carries it in its HTML. */
export function openSearchDialog() {
  defineSearchBox();
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = 'Search';
  const box = document.createElement('search-box');
  box.innerHTML = makeSearchMarkup(':dialog');
  element.append(box);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}
