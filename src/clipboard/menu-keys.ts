/** Makes the keys of a menu work: arrows, Home and End, the letter of each item, Escape and Tab. */
export function listenToMenuKeys(menu: HTMLElement, leave: () => void) {
  menu.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Keys of the page and of the look-up below.
    event.stopPropagation();
    const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const at = items.findIndex((item) => item === event.target);
    const next = getNext(event.key, items, at);
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      leave();
    } else {
      const key = event.key.toLowerCase();
      const item = items.find((one) => one.getAttribute('aria-keyshortcuts') === key);
      if (!item) return;
      event.preventDefault();
      item.focus();
      item.click();
    }
  });
}

function getNext(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
    case 'ArrowLeft':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
