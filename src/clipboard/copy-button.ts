/** Makes a button that opens the menu of what can be copied. */
export function makeCopyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.dataset.copyFor = '';
  button.ariaHasPopup = 'menu';
  button.textContent = 'Copy for …';
  return button;
}
