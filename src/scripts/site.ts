import { openSearchDialog } from '../search/dialog.ts';

/** What every page needs of a script, and no more: theme, copying, and the way to the search. */

const query = new URLSearchParams(location.search).get('q');
const pageInput = document.querySelector<HTMLInputElement>('search-box input');

/** `/?q=…` is what tickets and browsers' search engines link to. */
if (query !== null && pageInput) {
  pageInput.value = query;
  loadSearchBox();
}

// Without a script it is a link to the home page; with one it opens the dialog, as a button does.
for (const opener of document.querySelectorAll('[data-search-open]')) {
  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-box')) loadSearchBox();
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-theme-button]')) changeTheme();
  const copy = target?.closest<HTMLButtonElement>('[data-copy]');
  if (copy) void copyText(copy);
  const isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (target?.closest('[data-search-open]') && isPlainClick) {
    event.preventDefault();
    openSearchDialog();
  }
});

document.addEventListener('keydown', (event) => {
  const isSpace = event.key === ' ' && event.target instanceof Element;
  const isPress = isSpace && event.target.matches('[data-search-open]');
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !isTyping(event.target);
  if (!isPress && !isShortcut && !isSlash) return;
  event.preventDefault();
  openSearchDialog();
});

function changeTheme() {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('starlight-theme', dataset.theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

/** Copies `data-copy`, or what is at the address in `data-copy-from`. */
async function copyText(button: HTMLButtonElement) {
  const { copy = '', copyFrom } = button.dataset;
  const label = button.textContent;
  try {
    const text = copyFrom === undefined ? copy : await (await fetch(copyFrom)).text();
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Could not copy';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

/** The box starts working once it is used; what was typed before is searched for then. */
function loadSearchBox() {
  void import('../search/box.ts').then(({ defineSearchBox }) => defineSearchBox());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
